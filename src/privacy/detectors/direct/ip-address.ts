import type { Detector } from '../detector.ts';

const V4 = '\\d{1,3}(?:\\.\\d{1,3}){3}';

function isV4(text: string, named: boolean): boolean {
  const parts = text.split('.');
  if (parts.length !== 4) return false;
  if (!parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255))
    return false;
  return named || !parts.every((part) => Number(part) < 10);
}

function isV6(text: string): boolean {
  const [head = '', tail, more] = text.split('::');
  if (more !== undefined) return false;
  const groups = [head, tail ?? ''].flatMap((part) => (part === '' ? [] : part.split(':')));
  const last = groups.at(-1) ?? '';
  const mapped = last.includes('.');
  if (mapped && !isV4(last, true)) return false;
  const hex = mapped ? groups.slice(0, -1) : groups;
  const count = hex.length + (mapped ? 2 : 0);
  if (!hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return tail === undefined ? count === 8 : count <= 7 && groups.length >= 2;
}

/** IP addresses of both versions, alone or as a network (CIDR). */
export const ipAddress: Detector = {
  id: 'adresse_ip',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.5, named: 0.9 },
  headers: ['ip', 'adresse ip', 'ip address', 'remote addr', 'client ip', 'ip client'],
  notHeaders: ['nombre', 'nb', 'type', 'camera'],
  values: {
    shape: `${V4}(?:/\\d{1,2})?|[0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:]{0,34}(?:${V4})?(?:/\\d{1,3})?`,
    lengths: [2, 60],
    chance: 0.02,
    share: { bare: 0.2, named: 0.1 },
    yieldsTo: ['date'],
    test: (value, { named }) => {
      const [address = ''] = value.split('/');
      return address.includes(':') ? isV6(address) : isV4(address, named);
    },
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: [
      '192.168.1.24',
      '82.64.12.201',
      '10.0.0.0/8',
      '2001:db8::1:12',
      '::ffff:192.0.2.128',
      '2001:0db8:0000:0000:0000:0000:0000:0001',
    ],
    invalid: ['256.1.1.1', '192.168.1', '1::2::3', '2001:db8:1', '01.02.03.04'],
    lookalikes: ['1.2.3.4', '1.1.0.2', '12:30:45', '2024.1.15.3', 'abcdef', '48.85'],
    labels: { named: ['IP', 'adresse_ip', 'client-ip'], others: ['type', 'equipement', 'ipc'] },
  },
};
