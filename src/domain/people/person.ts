/** A person of the directory: kept as text beside the id, so that a row is readable after they left. */
export interface Person {
  /** Entra object id in the municipality's tenant. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
}
