/**
 * The one place where challenges are made: a labelled hash over whole statements.
 *
 * Use      every proof, id and derived number goes through `hash`, `challenge` or `nonces`.
 * Shapes   SHA-512(DST, then label and each part with its length as four bytes, little-endian); the
 *          DST names version, group and domain, so a rehearsal never proves anything real.
 * Secrets  `nonces` mixes the secret, the statement and 32 fresh bytes: a failing source of chance
 *          repeats a nonce only for the very same statement.
 * Source   spec/crypto.md §2; Bernhard, Pereira, Warinschi 2012 (whole statements in the hash).
 */

import { concat, length32, utf8 } from '../basics/bytes.ts';
import { sha512 } from '@noble/hashes/sha2.js';
import { type Random, type Scalar, reduced } from './group.ts';
import { kernel } from './kernel/kernel.ts';
import { type Part, digest512 } from './kernel/sha2.ts';

/** Whether it is the real thing or a rehearsal; part of every hash. */
export type Domain = 'real' | 'rehearsal';

const DST = {
  real: utf8('doyen/v1/ristretto255-sha512/real'),
  rehearsal: utf8('doyen/v1/ristretto255-sha512/rehearsal'),
};

/** 64 bytes. */
export function hash(domain: Domain, label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return sha512(framed(domain, label, parts));
}

/** The same of texts that hold no secret, in the kernel where there is one. */
export function publicHash(
  domain: Domain,
  label: string,
  ...parts: readonly Uint8Array[]
): Uint8Array {
  const fast = kernel();
  return fast ? digest512(fast, ...frames(domain, label, parts)) : hash(domain, label, ...parts);
}

/** What `framed` joins, in pieces. */
function frames(domain: Domain, label: string, parts: readonly Uint8Array[]): readonly Part[] {
  const name = labelled(label);
  const all: Part[] = [DST[domain], name.length, name];
  for (const part of parts) all.push(part.length, part);
  return all;
}

/** A statement with the bits that SHA-512 puts behind it: whole blocks of 128 bytes. */
export function paddedText(
  domain: Domain,
  label: string,
  ...parts: readonly Uint8Array[]
): Uint8Array {
  const text = framed(domain, label, parts);
  const whole = new Uint8Array(Math.ceil((text.length + 17) / 128) * 128);
  whole.set(text);
  whole[text.length] = 0x80;
  new DataView(whole.buffer).setUint32(whole.length - 4, 8 * text.length);
  return whole;
}

/** Where in it the first part begins. */
export function placeOfFirst(domain: Domain, label: string): number {
  return DST[domain].length + 4 + labelled(label).length + 4;
}

function framed(domain: Domain, label: string, parts: readonly Uint8Array[]): Uint8Array {
  const all = [labelled(label), ...parts];
  const start = DST[domain];
  const length = all.reduce((sum, part) => sum + 4 + part.length, start.length);
  const whole = new Uint8Array(length);
  const view = new DataView(whole.buffer);
  whole.set(start);
  let at = start.length;
  for (const part of all) {
    view.setUint32(at, part.length, true);
    whole.set(part, at + 4);
    at += 4 + part.length;
  }
  return whole;
}

const labels = new Map<string, Uint8Array>();

/** Encoded once: they are few, and asked for by every proof. */
function labelled(label: string): Uint8Array {
  const known = labels.get(label) ?? utf8(label);
  labels.set(label, known);
  return known;
}

/** The first 32 bytes of `hash`. */
export function hash32(domain: Domain, label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return hash(domain, label, ...parts).slice(0, 32);
}

/** `hash` read as a little-endian number modulo the group's order. */
export function challenge(domain: Domain, label: string, ...parts: readonly Uint8Array[]): Scalar {
  return reduced(hash(domain, label, ...parts));
}

/** What gives k of an Ed25519 signature, which has no domain of ours: RFC 8032 §5.1.7. */
export function signatureDigest(...parts: readonly Uint8Array[]): Uint8Array {
  const fast = kernel();
  return fast ? digest512(fast, ...parts) : sha512(concat(...parts));
}

/** A row of nonces for one statement, hedged against a failing source of chance. */
export function nonces(
  domain: Domain,
  secret: Uint8Array,
  statement: Uint8Array,
  random: Random,
): () => Scalar {
  const seed = hash(domain, 'nonce', secret, statement, random(32));
  let made = 0;
  return () => challenge(domain, 'nonce-scalar', seed, length32(made++));
}
