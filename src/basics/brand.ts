/**
 * Nominal types: a branded value can only come from the parser or maker of its type.
 *
 * Use      `type MemberId = Brand<string, 'MemberId'>`; the one parser of a type casts, nobody
 *          else.
 */

declare const brand: unique symbol;

/** A `Base` that has passed the parser called `Name`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
