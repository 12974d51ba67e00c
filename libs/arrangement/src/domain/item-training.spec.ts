import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInitialEducation, isTraining } from './item-training.rule';

/** Goal: what the rules name stands in the catalogue that is published, so that a renamed entry cannot switch a rule off. */
const CATALOGUE = readFileSync(join(__dirname, '../../../catalogue/data/catalogue.yaml'), 'utf8');
const IDS = [...CATALOGUE.matchAll(/^ {2}- id: (\S+)$/gm)].map((found) => found[1] ?? '');

describe('what the catalogue tells of training (R045, R129)', () => {
  test('every entry and service that the rules name exists', () => {
    expect(IDS.length).toBeGreaterThan(200);
    expect(IDS.filter(isTraining).toSorted()).toEqual([
      'bbl',
      'bol',
      'derde-leerweg',
      'entreeopleiding',
      'evc',
      'functiegerichte-training',
      'mbo-certificaat',
      'mbo-diploma',
      'mbo-praktijkverklaring',
      'route-certificaat',
      'route-diploma',
      'route-praktijkverklaring',
      'scholing-beroep-functie',
    ]);
    expect(IDS.filter(isInitialEducation).toSorted()).toEqual([
      'bbl',
      'bol',
      'entreeopleiding',
      'studiefinanciering',
    ]);
  });

  test('so do the funders and the custom budget they name', () => {
    const named = [
      'rmt-crisisdienstverlening',
      'praktijkleren-inkoop',
      'praktijkleren-mbo',
      'maatwerkbudget',
    ];
    const free = ['nl-leert-door-ontwikkeladvies', 'nl-leert-door-scholing'];
    expect([...named, ...free].filter((id) => !IDS.includes(id))).toEqual([]);
  });
});
