/** Where wiring finds this room's ports. */
export const DOCUMENT_STORE = Symbol('DocumentStore');
export const VIRUS_SCANNER = Symbol('VirusScanner');
