import type { Detector } from '../detector.ts';

/** Physical address of a device: six pairs with one separator, or three groups of four (Cisco). */
export const macAddress: Detector = {
  id: 'mac',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.6, named: 0.95 },
  headers: ['mac', 'adresse mac', 'mac address', 'bssid'],
  values: {
    shape:
      '[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}(?:\\.[0-9a-f]{4}){2}',
    lengths: [14, 17],
    chance: 0.002,
    share: { bare: 0.05, named: 0.02 },
    test: (value) => {
      const hex = value.replace(/[^0-9a-f]/gi, '');
      return !/^0+$|^f+$/i.test(hex) && hex.length === 12 && !/^\d{4}(\.\d{4}){2}$/.test(value);
    },
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e', '001a.2b3c.4d5e'],
    invalid: ['00:00:00:00:00:00', 'FF:FF:FF:FF:FF:FF', '00:1A-2B:3C:4D:5E', '00:1A:2B:3C:4D'],
    lookalikes: ['12:30:45', '1234.5678.9012', '2001:db8::1'],
    labels: { named: ['MAC', 'adresse_mac', 'BSSID'], others: ['macadam', 'pharmacie'] },
  },
};
