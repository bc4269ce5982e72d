import { describe, expect, test } from 'vitest';
import type { SchoolSettings } from '../../src/schemas/school.ts';
import { contentSecurityPolicy, responseHeaders } from '../../src/security-headers.ts';
import { beaconOf, pixelAddress } from '../../src/visits/beacon.ts';

type Source = NonNullable<NonNullable<SchoolSettings['visits']>['source']>;

const GOATCOUNTER: Source = { type: 'goatcounter', url: 'https://truong.goatcounter.com', keyEnv: 'KEY' };
const UMAMI: Source = { type: 'umami', url: 'https://dem.example/umami', site: 'x', keyEnv: 'KEY' };

describe('a school has no beacon', () => {
  test.each<[string, SchoolSettings['visits']]>([
    ['that says nothing of visits', undefined],
    ['that only asks a counter', { source: GOATCOUNTER }],
    ['that says so', { source: GOATCOUNTER, beacon: false }],
    ['without a counter', { beacon: true }],
  ])('%s', (_, visits) => {
    expect(beaconOf(visits)).toBeUndefined();
  });
});

test.each<[string, Source, string, string, string]>([
  [
    'GoatCounter',
    GOATCOUNTER,
    'https://truong.goatcounter.com/count',
    'img-src',
    'https://truong.goatcounter.com',
  ],
  [
    'an Umami of one\u2019s own',
    UMAMI,
    'https://dem.example/umami/api/send',
    'connect-src',
    'https://dem.example',
  ],
  [
    'Umami Cloud',
    { ...UMAMI, url: 'https://cloud.umami.is' },
    'https://gateway.umami.is/api/send',
    'connect-src',
    'https://gateway.umami.is',
  ],
])(
  '%s is told at one address, for which the policy names one host',
  (_, source, address, directive, origin) => {
    const beacon = beaconOf({ source, beacon: true });
    expect(beacon).toMatchObject({ address, allow: { directive, origin } });
    const policy = contentSecurityPolicy(beacon?.allow);
    expect(policy).toContain(`; ${directive} 'self' ${origin};`);
    expect(policy.match(/https?:/g)).toHaveLength(1);
    expect(responseHeaders('text/html', beacon?.allow)['Content-Security-Policy']).toContain(policy);
  },
);

test('without a beacon the policy names no host', () => {
  expect(contentSecurityPolicy(undefined)).not.toMatch(/https?:/);
});

test('the picture names its page', () => {
  expect(pixelAddress({ address: 'https://dem.example/count' }, '/tin-tuc/họp?a&b/')).toBe(
    'https://dem.example/count?p=%2Ftin-tuc%2Fh%E1%BB%8Dp%3Fa%26b%2F',
  );
});
