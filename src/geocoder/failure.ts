/** Why the geocoder gave no answer. */
export type FailureKind =
  /** no answer at all: no network, a refused or a cut connection */
  | 'unreachable'
  /** no answer in time */
  | 'slow'
  /** too many requests, even after waiting */
  | 'busy'
  /** the service says that it is at fault */
  | 'broken'
  /** the service does not take the request */
  | 'refused'
  /** an answer that is not what the service promises */
  | 'unreadable'

/** The geocoder gave no answer that can be used. What was answered before stands. */
export class GeocoderFailure extends Error {
  override name = 'GeocoderFailure'
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** the wait that the service asks for, where it asks for one */
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions
  ) {
    super(message, options)
  }

  /** Asking the same again may succeed. */
  get isPassing(): boolean {
    return this.kind !== 'refused' && this.kind !== 'unreadable'
  }
}
