import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type {
  secondAgreementAsked,
  secondAgreementWithdrawn,
  secondOrganisationAgreed,
  secondOrganisationDeclined,
} from '../domain/plan-events';

export const QUESTIONS = 'second_agreement_questions';

type Handled = EventOf<
  | typeof secondAgreementAsked
  | typeof secondAgreementWithdrawn
  | typeof secondOrganisationAgreed
  | typeof secondOrganisationDeclined
>;

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  switch (event.type) {
    case 'second-agreement-asked.v1': {
      const { requestId, arrangementId, unit, askedOn, answerBy } = event.data;
      const row = {
        request_id: requestId,
        arrangement_id: arrangementId,
        unit,
        asked_on: askedOn,
        answer_by: answerBy,
      };
      return [{ op: 'upsert', table: QUESTIONS, row }];
    }
    case 'second-agreement-withdrawn.v1':
    case 'second-organisation-agreed.v1':
    case 'second-organisation-declined.v1':
      return [{ op: 'delete', table: QUESTIONS, where: { request_id: event.data.requestId } }];
  }
}

/** Which questions a unit still has to answer as second organisation (R044). */
export const openQuestionsProjection: Projection = {
  name: 'second-agreement-questions',
  version: 1,
  tables: [
    {
      name: QUESTIONS,
      columns: {
        request_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        unit: { type: 'text' },
        asked_on: { type: 'date' },
        answer_by: { type: 'date' },
      },
      key: ['request_id'],
      indexes: [{ columns: ['unit', 'request_id'] }],
    },
  ],
  handles: [
    'second-agreement-asked.v1',
    'second-agreement-withdrawn.v1',
    'second-organisation-agreed.v1',
    'second-organisation-declined.v1',
  ],
  project,
};
