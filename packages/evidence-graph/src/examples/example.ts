/** One GraphQL operation to start from, with its title in each language. */
export interface Example {
  /** Its file's name without `.graphql`. */
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** The number of the question that it answers. */
  readonly question?: number;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}
