/** Runs `cleanUp` when this process exits with it still to do; call what it returns once it is done. */
export function atExit(cleanUp: () => void): () => void {
  process.once('exit', cleanUp);
  return () => process.off('exit', cleanUp);
}
