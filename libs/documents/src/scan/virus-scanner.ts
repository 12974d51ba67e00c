/** What a scanner says about one document. */
export type ScanVerdict = 'clean' | 'infected';

/** A look at the bytes while they pass on to the store. */
export interface Scan {
  /** Resolves when the scanner has taken the bytes. @throws ScannerUnavailableError */
  look(bytes: Uint8Array): Promise<void>;
  /** @throws ScannerUnavailableError */
  verdict(): Promise<ScanVerdict>;
  /** Leaves the scanner, also in the middle. */
  stop(): void;
}

export interface VirusScanner {
  /** @throws ScannerUnavailableError */
  begin(): Promise<Scan>;
}
