import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { OdcError } from '../../base/errors.ts';

/** Signs with a private key that never leaves it. */
export interface Signer {
  /** SHA-256 of the public key (SPKI, DER): tells whose signature it is. */
  readonly keyId: string;
  /** Ed25519 (RFC 8032), as one line of base64. */
  sign(bytes: Uint8Array): string;
}

/**
 * @param pem a private key: PKCS#8, Ed25519, not encrypted
 * @throws OdcError `config`: `key-not-pem`, `key-is-public`, `key-encrypted`, `key-not-ed25519`
 */
export function signerOf(pem: string, path: string): Signer {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(pem)) refuse('key-encrypted', path);
  if (/-----BEGIN PUBLIC KEY-----/.test(pem)) refuse('key-is-public', path);
  const key = ed25519(() => createPrivateKey(pem), path);
  return {
    keyId: keyIdOf(createPublicKey(key)),
    sign: (bytes) => `${sign(null, bytes, key).toString('base64')}\n`,
  };
}

/** Knows the signatures of one person. */
export interface SignatureJudge {
  readonly keyId: string;
  isRight(bytes: Uint8Array, signature: string): boolean;
}

/**
 * @param pem a public key, or the private one that it comes from
 * @throws OdcError `config`, as `signerOf`
 */
export function signatureJudge(pem: string, path: string): SignatureJudge {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(pem)) refuse('key-encrypted', path);
  const key = ed25519(() => createPublicKey(pem), path);
  return {
    keyId: keyIdOf(key),
    isRight: (bytes, signature) =>
      verify(null, bytes, key, Buffer.from(signature.trim(), 'base64')),
  };
}

function ed25519(make: () => KeyObject, path: string): KeyObject {
  let key: KeyObject;
  try {
    key = make();
  } catch {
    // The cause may quote the text of the key: it goes no further.
    return refuse('key-not-pem', path);
  }
  return key.asymmetricKeyType === 'ed25519' ? key : refuse('key-not-ed25519', path);
}

function refuse(code: string, path: string): never {
  throw new OdcError('config', code, { path });
}

function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
