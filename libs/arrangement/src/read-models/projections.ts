import type { Projection } from '@meereis/projections';
import { openHandoversProjection } from '../expire-handover/open-handovers.projection';
import { groupLinesProjection } from '../process-group/group-lines.projection';
import { halfLinksProjection } from '../link-dossiers/half-links.projection';
import { agendaProjection } from '../make-appointment/agenda.projection';
import { dueTermsProjection } from '../make-due-tasks/due-terms.projection';
import { keptDocumentsProjection } from '../expire-documents/kept-documents.projection';
import { unitHandoversProjection } from '../list-handovers/unit-handovers.projection';
import { unitReferralsProjection } from '../list-referrals/unit-referrals.projection';
import { openQuestionsProjection } from '../list-second-agreements/open-questions.projection';
import { bulkItemsProjection } from '../offer-handovers-in-bulk/bulk-items.projection';
import { caseGroundsProjection } from './case-grounds/case-grounds.projection';
import { worklistProjection } from './worklist/worklist.projection';

export const ARRANGEMENT_PROJECTIONS: readonly Projection[] = [
  caseGroundsProjection,
  worklistProjection,
  openHandoversProjection,
  unitHandoversProjection,
  unitReferralsProjection,
  bulkItemsProjection,
  openQuestionsProjection,
  keptDocumentsProjection,
  dueTermsProjection,
  agendaProjection,
  groupLinesProjection,
  halfLinksProjection,
];
