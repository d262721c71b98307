import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checksumsText, parseChecksums } from './checksums.ts';
import { signatureJudge, signerOf } from './sign.ts';

const pem = { type: 'pkcs8', format: 'pem' } as const;
const pair = generateKeyPairSync('ed25519', {
  privateKeyEncoding: pem,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const bytes = Buffer.from('provenance');

describe('a signature', () => {
  it('is known by its key, public or private, and by no other', () => {
    const signer = signerOf(pair.privateKey, 'cle.pem');
    const signature = signer.sign(bytes);
    for (const key of [pair.publicKey, pair.privateKey]) {
      const judge = signatureJudge(key, 'cle.pem');
      expect(judge.keyId).toBe(signer.keyId);
      expect(judge.isRight(bytes, signature)).toBe(true);
      expect(judge.isRight(Buffer.from('autre'), signature)).toBe(false);
      expect(judge.isRight(bytes, 'AAAA')).toBe(false);
    }
    const other = generateKeyPairSync('ed25519', {
      privateKeyEncoding: pem,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    expect(signatureJudge(other.publicKey, 'a').isRight(bytes, signature)).toBe(false);
  });

  it('is the same for the same bytes', () => {
    const signer = signerOf(pair.privateKey, 'cle.pem');
    expect(signer.sign(bytes)).toBe(signer.sign(bytes));
  });

  const rsa = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    privateKeyEncoding: pem,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const locked = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { ...pem, cipher: 'aes-256-cbc', passphrase: 'x' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  it.each([
    ['a text', 'bonjour', 'key-not-pem'],
    ['nothing', '', 'key-not-pem'],
    ['a public key', pair.publicKey, 'key-is-public'],
    ['a key with a password', locked.privateKey, 'key-encrypted'],
    ['a key of another kind', rsa.privateKey, 'key-not-ed25519'],
    ['a broken key', pair.privateKey.replace(/[A-Za-z]{8}/, '????????'), 'key-not-pem'],
  ])('is refused with %s, of which nothing is told', (_what, text, code) => {
    const fault = faultOf(() => signerOf(text, 'cle.pem'));
    expect(fault).toMatchObject({ code, kind: 'config', params: { path: 'cle.pem' } });
    expect(fault).not.toHaveProperty('cause');
  });
});

describe('checksums', () => {
  const sums = [
    { path: 'b c.csv', sha256: 'b'.repeat(64) },
    { path: 'a.csv', sha256: 'a'.repeat(64) },
  ];
  it('are sorted, and read back', () => {
    const text = checksumsText(sums);
    expect(text).toBe(`${'a'.repeat(64)}  a.csv\n${'b'.repeat(64)}  b c.csv\n`);
    expect(parseChecksums(text)).toEqual(sums.toReversed());
  });

  it('are read as other programs write them', () => {
    expect(parseChecksums(`# commentaire\r\n${'A'.repeat(64)} *a.csv\r\n\r\n`)).toEqual([
      { path: 'a.csv', sha256: 'a'.repeat(64) },
    ]);
  });
});

function faultOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (fault) {
    return fault;
  }
}
