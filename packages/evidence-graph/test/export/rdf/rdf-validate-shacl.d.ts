declare module 'rdf-validate-shacl' {
  import type { Store } from 'n3';

  interface Term {
    readonly value: string;
  }
  interface ValidationResult {
    readonly focusNode: Term | null;
    readonly sourceShape: Term | null;
    readonly sourceConstraintComponent: Term | null;
  }
  export default class ShaclValidator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ readonly results: readonly ValidationResult[] }>;
  }
}
