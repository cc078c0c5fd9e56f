/** Why a store cannot answer, in the `extensions.code` of a response. */
export type StoreErrorCode =
  /** It cannot be reached, or ended what it was doing. */
  | 'STORE_UNAVAILABLE'
  /** It refuses the credentials, or has no database of that name. */
  | 'STORE_MISCONFIGURED'
  /** It holds no dataset, half of one, or another than is expected. */
  | 'STORE_NOT_READY'
  /** It gave up, as the operation took too long. */
  | 'STORE_TIMEOUT'
  /** It has too much to do for now. */
  | 'STORE_BUSY';

/** The store cannot answer now. The message is for callers: no address, no credentials, no query. The cause is for the operator. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
