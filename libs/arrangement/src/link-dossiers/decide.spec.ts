import { decideSecondUnlink, decideUnlinkDossiers } from '../unlink-dossiers/decide';
import { established } from '../testing/case-events';
import { decided, givenPerson, id, PERSON_ID, refusalsOf, TODAY } from '../testing/given';
import { linkedWith, OTHER_PERSON } from '../testing/person-events';
import { decideLinkDossiers, decideSecondLink } from './decide';

const facts = { today: TODAY, linkId: id('link'), knowsOther: true };
const link = { otherPersonId: OTHER_PERSON, reason: 'Zelfde adres.', linkedOn: TODAY };
const known = () => givenPerson(established());
const linked = () => givenPerson(established(), linkedWith());

describe('linking the files of one human being', () => {
  it('R014: is decided by a person, with a reason and a receipt, and changes neither file', () => {
    const [event] = decided(decideLinkDossiers(known(), link, facts));

    expect(event).toMatchObject({
      type: 'dossiers-linked.v1',
      data: { personId: PERSON_ID, half: 'first', ...link, receipt: { rules: [{ id: 'R014' }] } },
    });
    expect(linked().identity).toEqual(known().identity);
  });

  it('R014: not with itself, not twice', () => {
    const again = (otherPersonId = OTHER_PERSON) =>
      refusalsOf(decideLinkDossiers(linked(), { ...link, otherPersonId }, facts));
    expect(again(PERSON_ID)).toEqual(['R014 same-file']);
    expect(again()).toEqual(['R014 already-linked']);
    expect(again(id('third'))).toEqual([]);
  });

  it('R036: with nobody the caller neither reads nor found', () => {
    expect(refusalsOf(decideLinkDossiers(known(), link, { ...facts, knowsOther: false }))).toEqual([
      'R036 other-not-found',
    ]);
  });

  it('the second half says the same, and is written once', () => {
    const first = { personId: OTHER_PERSON, linkId: id('link'), reason: link.reason, linkedOn: TODAY };
    const [event] = decided(decideSecondLink(known(), first));

    expect(event).toMatchObject({
      data: { personId: PERSON_ID, otherPersonId: OTHER_PERSON, half: 'second', reason: link.reason },
    });
    expect(refusalsOf(decideSecondLink(linked(), first))).toEqual(['R014 already-linked']);
  });
});

describe('undoing a link', () => {
  const undo = { linkId: id('link'), reason: 'Tweelingbroer.', unlinkedOn: TODAY };

  it('R014, R028: is decided with a reason; the link stays in the history', () => {
    const [event] = decided(decideUnlinkDossiers(linked(), undo, { today: TODAY }));
    const after = givenPerson(established(), linkedWith(), event as never);

    expect(event).toMatchObject({ type: 'dossiers-unlinked.v1', data: { half: 'first', ...undo } });
    expect(after.links).toEqual([]);
    expect(refusalsOf(decideUnlinkDossiers(after, undo, { today: TODAY }))).toEqual(['R014 no-such-link']);
    expect(refusalsOf(decideLinkDossiers(after, link, facts))).toEqual([]);
  });

  it('reaches the other file also where the link had not come yet, and the late half then stays away', () => {
    const [event] = decided(decideSecondUnlink(known(), { ...undo, personId: OTHER_PERSON }));
    const after = givenPerson(established(), event as never);
    const late = { personId: OTHER_PERSON, linkId: id('link'), reason: link.reason, linkedOn: TODAY };

    expect(refusalsOf(decideSecondLink(after, late))).toEqual(['R014 already-linked']);
    expect(refusalsOf(decideSecondUnlink(after, { ...undo, personId: OTHER_PERSON }))).toEqual([
      'R014 no-such-link',
    ]);
  });
});
