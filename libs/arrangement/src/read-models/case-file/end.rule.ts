import type { Arrangement } from '../../domain/arrangement';
import type { Result } from '../../domain/end.fold';
import { daysWithoutWork } from '../../domain/end.rule';
import type { EndFileDto, ResultShownDto } from './end.dto';

/** What only some kinds of result tell. */
function told(one: Result) {
  switch (one.result) {
    case 'work': {
      const {
        kind,
        employer: organisation,
        hoursPerWeek,
        longerThanHalfYear,
        jobEndedOn,
        startsOn,
      } = one.value;
      const days = daysWithoutWork(jobEndedOn, startsOn);
      return { kind, organisation, hoursPerWeek, longerThanHalfYear, daysWithoutWork: days };
    }
    case 'business': {
      const { kind, longerThanHalfYear, jobEndedOn, startsOn } = one.value;
      return { kind, longerThanHalfYear, daysWithoutWork: daysWithoutWork(jobEndedOn, startsOn) };
    }
    case 'education':
      return { organisation: one.value.school };
  }
}

function resultOf(one: Result): ResultShownDto {
  return {
    placementId: one.value.placementId,
    result: one.result,
    startsOn: one.value.startsOn,
    ...told(one),
    ...(one.broken === undefined ? {} : { brokenOn: one.broken.value.brokenOn }),
    aftercare: one.aftercare.map(({ value: { moment, heldOn, stillAtWork, result } }) => ({
      moment,
      heldOn,
      stillAtWork,
      result,
    })),
  };
}

/** What came of the case, and how it ended. */
export function endFileOf({ reported, matches, results, lastClosing, reopening }: Arrangement): EndFileDto {
  const { formerArrangementId } = reported.value;
  return {
    ...(formerArrangementId === undefined ? {} : { formerArrangementId }),
    matches: matches.map(({ value: { matchId, employer, matchedOn } }) => ({ matchId, employer, matchedOn })),
    results: results.map(resultOf),
    ...(lastClosing === undefined
      ? {}
      : {
          closing: {
            outcome: lastClosing.value.outcome,
            explanation: lastClosing.value.explanation,
            closedOn: lastClosing.value.closedOn,
          },
        }),
    ...(reopening === undefined
      ? {}
      : { reopening: { reason: reopening.value.reason, reopenedOn: reopening.value.reopenedOn } }),
  };
}
