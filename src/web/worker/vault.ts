/**
 * Where the browser keeps a device's secrets: IndexedDB, sealed by a key that cannot be exported.
 *
 * Use      one `openStrongbox(random)` for a worker; a `Vault` (device/board.ts) for each seat
 *          comes from it.
 * Shapes   every value is AES-256-GCM under one non-extractable WebCrypto key; the name is bound as
 *          additional data, so that two sealed values cannot change places.
 * Errors   rejects where the browser refuses storage (private windows, full disk): nothing is sent
 *          then.
 * Secrets  the sealed values; the key protects a stolen disk, not a page that was tampered with.
 */

import type { Random } from '../../crypto/group.ts';
import type { Vault } from '../../device/board.ts';

const KEY_NAME = 'wrapping-key';

export type Strongbox = {
  get(name: string): Promise<Uint8Array | undefined>;
  /** Resolves once the browser says that the bytes are on the disk. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
  vault(name: string): Vault;
};

type Sealed = { readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer };

/** `name` is the base's: what belongs to a table and what belongs to a side lie apart. */
export async function openStrongbox(random: Random, name = 'doyen'): Promise<Strongbox> {
  const base = await openBase(name);
  const key = await wrappingKey(base);
  const get = async (name: string) => {
    const kept = await answer<Sealed | undefined>(store(base, 'readonly').get(name));
    if (!kept) return undefined;
    const { nonce: iv, sealed } = kept;
    const additionalData = new TextEncoder().encode(name);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed),
    );
  };
  const put = async (name: string, bytes: Uint8Array) => {
    const nonce = new Uint8Array(random(12));
    const additionalData = new TextEncoder().encode(name);
    const how = { name: 'AES-GCM', iv: nonce, additionalData };
    const sealed = await crypto.subtle.encrypt(how, key, new Uint8Array(bytes));
    await done(base, (secrets) => secrets.put({ nonce, sealed } satisfies Sealed, name));
  };
  return {
    get,
    put,
    remove: (name) => done(base, (secrets) => secrets.delete(name)),
    names: async () => {
      const keys = await answer(store(base, 'readonly').getAllKeys());
      return keys.filter((name) => typeof name === 'string');
    },
    vault: (name) => ({ load: () => get(name), save: (bytes) => put(name, bytes) }),
  };
}

async function wrappingKey(base: IDBDatabase): Promise<CryptoKey> {
  const find = () =>
    answer<CryptoKey | undefined>(base.transaction('keys').objectStore('keys').get(KEY_NAME));
  const kept = await find();
  if (kept) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const writing = base.transaction('keys', 'readwrite', { durability: 'strict' });
  writing.objectStore('keys').add(made, KEY_NAME);
  // Another window may have been first: then its key stands, and this one was never used.
  await finished(writing).catch(() => undefined);
  return (await find()) ?? made;
}

function openBase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('keys');
    opening.result.createObjectStore('secrets');
  };
  return answer(opening);
}

function store(base: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return base.transaction('secrets', mode, { durability: 'strict' }).objectStore('secrets');
}

function done(base: IDBDatabase, change: (secrets: IDBObjectStore) => unknown): Promise<void> {
  const secrets = store(base, 'readwrite');
  change(secrets);
  return finished(secrets.transaction);
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('storage refused'));
  });
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage refused'));
  });
}
