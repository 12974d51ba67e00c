/** Full version of the API, in the header of every answer and in the published document. */
export const API_VERSION = '1.0.0';
