declare const brand: unique symbol;

/** A primitive whose shape has been checked; only the parser of its own file makes one. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
