/** Takes the libraries' code for production, whatever the environment of who builds says: theirs for development is larger. */
export function forProduction(): void {
  process.env.NODE_ENV = 'production';
}
