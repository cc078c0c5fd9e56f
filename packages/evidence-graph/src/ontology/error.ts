/** The ontology contradicts itself; its author can mend it. Lists every fault. */
export class OntologyError extends Error {
  override readonly name = 'OntologyError';

  constructor(readonly faults: readonly string[]) {
    super(`The ontology has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n- ${faults.join('\n- ')}`);
  }
}
