import type { Expression } from './expression.ts';
import type { FormatValue } from './formatValue.ts';
import { FUNCTIONS } from './functions.ts';

/** What an expression can ask about. */
export interface FormatScope {
  /** Value of a column by internal name; '' when empty or not in the view. */
  readonly field: (name: string, property: string | undefined) => FormatValue;
  readonly currentField: string;
  readonly now: Date;
  /** Address of the person who looks. */
  readonly me: string;
  readonly rowIndex: number;
}

/** The value for one row. Expressions were checked when they were read, so this always gives one. */
export function evaluate(expression: Expression, scope: FormatScope): FormatValue {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'reference') return readReference(expression.name, expression.property, scope);
  const { name, operands } = expression;
  const at = (index: number): FormatValue => {
    const operand = operands[index];
    return operand === undefined ? '' : evaluate(operand, scope);
  };
  if (name === 'if') return isTrue(at(0)) ? at(1) : at(2);
  if (name === '&&') return isTrue(at(0)) && isTrue(at(1));
  if (name === '||') return isTrue(at(0)) || isTrue(at(1));
  return FUNCTIONS[name]?.(...operands.map((_, index) => at(index))) ?? '';
}

function readReference(name: string, property: string | undefined, scope: FormatScope): FormatValue {
  switch (name) {
    case '@currentField':
      return scope.field(scope.currentField, property);
    case '@now':
      return scope.now;
    case '@me':
      return scope.me;
    case '@rowIndex':
      return scope.rowIndex;
    default:
      return name.startsWith('@') ? '' : scope.field(name, property);
  }
}

const isTrue = (value: FormatValue): boolean => (value instanceof Date ? true : Boolean(value));
