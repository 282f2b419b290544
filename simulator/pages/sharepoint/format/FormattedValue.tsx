import { Link } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { classStyles } from './classStyles.ts';
import { evaluate, type FormatScope } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { FormatIcon } from './FormatIcon.tsx';
import { text } from './functions.ts';
import type { FormatElement } from './readFormatter.ts';

export interface FormattedValueProps {
  readonly element: FormatElement;
  readonly scope: FormatScope;
  /** The current field as the list would write it: `@currentField` alone is shown like that. */
  readonly plain: string;
  /** Inside a link there can be no other. */
  readonly isInLink: boolean;
}

/** A value as column formatting wants it. Made of elements and text only: markup in a value stays text. */
export function FormattedValue({ element, scope, plain, isInLink }: FormattedValueProps) {
  const { attributes } = element;
  const words = (expression: Expression | undefined): string => (expression === undefined ? '' : text(evaluate(expression, scope)));
  const style = { ...classStyles(words(attributes.class)), ...styleOf(element, words) };
  const title = attributes.title === undefined ? {} : { title: words(attributes.title) };
  const content: ReactNode = (
    <>
      {attributes.iconName !== undefined && <FormatIcon name={words(attributes.iconName)} />}
      {isCurrentField(element.text) ? plain : words(element.text)}
      {element.children.map((child, index) => (
        <FormattedValue key={index} element={child} scope={scope} plain={plain} isInLink={isInLink || element.tag === 'a'} />
      ))}
    </>
  );
  const href = element.tag === 'a' && !isInLink ? secureAddress(words(attributes.href)) : undefined;
  if (href !== undefined) {
    return (
      <Link href={href} target="_blank" rel="noopener noreferrer" style={style} {...title}>
        {content}
      </Link>
    );
  }
  const Tag = element.tag === 'div' || element.tag === 'p' ? 'div' : 'span';
  return (
    <Tag style={style} {...title}>
      {content}
    </Tag>
  );
}

const isCurrentField = (expression: Expression | undefined): boolean =>
  expression?.kind === 'reference' && expression.name === '@currentField' && expression.property === undefined;

/** Only https: neither scripts nor addresses that read along. */
export function secureAddress(address: string): string | undefined {
  return URL.parse(address)?.protocol === 'https:' ? address : undefined;
}

function styleOf({ style }: FormatElement, words: (expression: Expression) => string): CSSProperties {
  const values = Object.entries(style).map(([name, expression]) => [name, words(expression)] as const);
  return Object.fromEntries(values.filter(([, value]) => !/url\s*\(|[;{}\\]/i.test(value)));
}
