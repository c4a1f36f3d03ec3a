/** The same keys with any text in them. */
export type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
