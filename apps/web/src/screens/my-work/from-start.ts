/** Another choice begins at the first page again. */
export const FROM_START = { vanaf: undefined, pagina: undefined };
