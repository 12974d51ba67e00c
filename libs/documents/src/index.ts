/** Bytes of documents: checked, encrypted under the key of their person, kept outside the log. */
export {};
