import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { REFERRAL_EVENTS } from '../../../domain/referral-events';
import { REPORT_NAMES } from '../../../domain/travel-words';
import type { UnitName } from './unit-name';

export function referralSentence(event: EventOf<(typeof REFERRAL_EVENTS)[number]>, named: UnitName): string {
  switch (event.type) {
    case 'item-referred.v1':
      return `Onderdeel uitgezet bij ${named(event.data.toUnit)} op ${formatDate(event.data.referredOn)}. ${named(event.data.fromUnit)} blijft verantwoordelijk.`;
    case 'referral-reported.v1':
      return `Gemeld door ${named(event.data.toUnit)} over het uitgezette onderdeel: ${REPORT_NAMES[event.data.kind]}.`;
    case 'referral-report-recorded.v1':
      return `De melding van ${named(event.data.toUnit)} is verwerkt op ${formatDate(event.data.recordedOn)}.`;
    case 'referral-ended.v1':
      return `Het uitgezette onderdeel bij ${named(event.data.toUnit)} is beëindigd op ${formatDate(event.data.endedOn)}.`;
  }
}
