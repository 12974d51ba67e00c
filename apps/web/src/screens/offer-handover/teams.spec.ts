import type { Unit } from '../../api/units';
import { receivingKinds, teamsOf } from './teams';

/** Goal: only who can take the case stands in the list. */
const unit = (id: string, kind: Unit['kind'], region: string, canReceive = true): Unit => ({
  id,
  kind,
  region,
  canReceive,
  name: id,
  oin: '',
  contactPoint: '',
});
const units = [
  unit('uwv-am13', 'uwv-executor', 'AM13'),
  unit('fnv-am13', 'union', 'AM13'),
  unit('cnv-am13', 'union', 'AM13'),
  unit('fnv-am22', 'union', 'AM22'),
  unit('roc-am13', 'education', 'AM13', false),
];

test('teams of one kind in one region, without the owner itself', () => {
  const ids = (not: string) => teamsOf(units, { kind: 'union', region: 'AM13', not }).map(({ id }) => id);
  expect(ids('uwv-am13')).toEqual(['fnv-am13', 'cnv-am13']);
  expect(ids('fnv-am13')).toEqual(['cnv-am13']);
});

test('a kind that cannot own a case is not offered', () => {
  expect(receivingKinds(units)).toEqual(['uwv-executor', 'union']);
});
