/** Why a request is not authenticated; stable, for programs. */
export type UnauthenticatedCode = 'token-missing' | 'token-invalid' | 'token-expired' | 'unit-unknown';

const SENTENCES: Record<UnauthenticatedCode, string> = {
  'token-missing': 'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
  'token-invalid': 'Uw aanmelding is niet geldig. Meld u opnieuw aan.',
  'token-expired': 'Uw aanmelding is verlopen. Meld u opnieuw aan.',
  'unit-unknown': 'Uw account hoort bij geen bekend organisatieonderdeel. Neem contact op met uw beheerder.',
};

/** Nobody, or nobody this system can trust, is asking (401). `challenge` is the WWW-Authenticate header (RFC 6750 §3). */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError';
  readonly challenge: string;

  constructor(
    readonly code: UnauthenticatedCode,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[code], options);
    // A request without a token gets no error code (RFC 6750 §3.1).
    this.challenge =
      code === 'token-missing'
        ? 'Bearer realm="meereis"'
        : `Bearer realm="meereis", error="invalid_token", error_description="${code}"`;
  }
}

/** The identity provider's keys cannot be fetched, so no token can be judged (503). */
export class IssuerUnreachableError extends Error {
  override readonly name = 'IssuerUnreachableError';
  readonly code = 'issuer-unreachable';
  readonly retryAfterSeconds = 5;

  constructor(options?: ErrorOptions) {
    super('De aanmelddienst is nu niet bereikbaar. Probeer het over enkele seconden opnieuw.', options);
  }
}
