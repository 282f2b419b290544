/** What an expression of column formatting can be. */
export type FormatValue = string | number | boolean | Date;

/** The formatting asks for something that is not known here. */
export class ExpressionError extends Error {}
