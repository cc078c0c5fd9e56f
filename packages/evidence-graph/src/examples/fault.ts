/** What is wrong in a file of examples, and where. */
export const exampleFault = (file: string, line: number, wrong: string, right: string): Error =>
  new Error(`${file}:${line}: ${wrong}. ${right}.`);
