import { describe, expect, it } from 'vitest';
import { record } from '../../../test/support/dataset-records.ts';
import { attributionLine } from './attribution.ts';
import { chooseLicence } from './choose-licence.ts';
import { findLicence, LICENCES } from './index.ts';
import { licenceDocument } from './licence-document.ts';

describe('findLicence', () => {
  it.each(LICENCES.map((licence) => [licence.id, licence] as const))(
    '%s by all its names',
    (_id, licence) => {
      for (const name of [
        licence.id,
        licence.title,
        licence.url,
        licence.spdx,
        ...licence.aliases,
      ]) {
        if (name !== undefined) expect(findLicence(name)?.id, name).toBe(licence.id);
      }
    },
  );

  it.each([
    ['LOV2', 'lov2'],
    ['Licence Ouverte v2.0', 'lov2'],
    ['http://www.etalab.gouv.fr/licence-ouverte-open-licence/', 'lov2'],
    ['Licence Etalab', 'lov2'],
    ['etalab-2.0', 'lov2'],
    ['Licence Ouverte-LO', 'lov2'],
    ['ODbL', 'odc-odbl'],
    ['https://www.opendatacommons.org/licenses/odbl/summary', 'odc-odbl'],
    ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'cc-by'],
    ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'cc-by-sa'],
    ['CC0', 'cc-zero'],
    ['Licence Mobilités', 'mobility-licence'],
    ['faite maison', undefined],
  ])('%s is %s', (text, id) => {
    expect(findLicence(text)?.id).toBe(id);
  });

  it('two are listed by the decree, and one of before', () => {
    expect(LICENCES.filter(({ isListed }) => isListed).map(({ id }) => id)).toEqual([
      'lov2',
      'odc-odbl',
      'fr-lo',
    ]);
  });
});

describe('attributionLine', () => {
  it('names producer, title, address, date, licence', () => {
    expect(attributionLine(record('menus'))).toBe(
      'Commune de Valsonge — Jeu menus — https://data.example.org/jeux/menus/ — mis à jour le 01/02/2025 — Licence Ouverte 2.0',
    );
    expect(attributionLine(record('menus', { license: 'odc-odbl' }))).toBe(
      'Jeu menus, Commune de Valsonge, 01/02/2025, sous licence ODbL, https://data.example.org/jeux/menus/',
    );
  });

  it('leaves out what is not known', () => {
    const { modified: _m, landingPage: _l, license: _n, ...bare } = record('menus');
    expect(attributionLine(bare)).toBe('Commune de Valsonge — Jeu menus');
  });
});

describe('licenceDocument', () => {
  it('tells the licence, the mention and the sources', () => {
    const text = licenceDocument(
      record('arbres', {
        license: 'odc-odbl',
        provenance: {
          sources: [
            {
              title: 'OpenStreetMap',
              url: 'https://osm.org',
              license: 'odbl',
              producer: 'Contributeurs',
            },
          ],
        },
      }),
    );
    expect(text).toContain('[Open Database License (ODbL) 1.0](');
    expect(text).toContain('> Jeu arbres, Commune de Valsonge, 01/02/2025, sous licence ODbL');
    expect(text).toContain(
      '- [OpenStreetMap](https://osm.org), Contributeurs, Open Database License (ODbL) 1.0',
    );
    expect(text).not.toContain('undefined');
  });

  it('says what the law says when there is none', () => {
    const { license: _none, ...bare } = record('menus');
    expect(licenceDocument(bare)).toContain('article L. 322-1');
  });
});

describe('chooseLicence', () => {
  const usual = {
    isDerivedFromOdbl: false,
    isHighValue: false,
    hasThirdPartyRights: false,
    wantsShareAlike: false,
  };
  it.each([
    [{}, 'lov2', 'usual'],
    [{ isDerivedFromOdbl: true }, 'odc-odbl', 'odbl-source'],
    [{ isHighValue: true, wantsShareAlike: true }, 'lov2', 'high-value'],
    [{ wantsShareAlike: true }, 'odc-odbl', 'share-alike'],
    [{ isDerivedFromOdbl: true, isHighValue: true }, undefined, 'odbl-high-value'],
    [{ hasThirdPartyRights: true, isHighValue: true }, undefined, 'third-party'],
  ])('%j', (answers, license, reason) => {
    expect(chooseLicence({ ...usual, ...answers })).toEqual({ license, reason });
  });
});
