const ALGORITHM = 'AES-GCM';
/** Recommended for AES-GCM; a new one for every text. */
const IV_BYTES = 12;

export function newEncryptionKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
}

export interface Encrypted {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export async function encrypt(key: CryptoKey, text: string): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, data: await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, new TextEncoder().encode(text)) };
}

/** Null for what was written with another key, or harmed. */
export async function decrypt(key: CryptoKey, { iv, data }: Encrypted): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, data));
  } catch {
    return null;
  }
}
