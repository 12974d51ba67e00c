import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { uuidV5, type RegionCode, type Uuid } from '@meereis/kernel';
import type { DeskKind } from '../domain/codes';
import type { Desk, DeskVersion } from '../domain/desk';
import { isOnePerRegion } from '../domain/desk-kinds';
import { otherRegion, REGISTER_NAMESPACE } from '../domain/employer.rule';
import { endsBeforeItBegins } from '../domain/period.rule';

export type PublishDesk = Omit<DeskVersion, 'publishedBy'> & {
  readonly kind: DeskKind;
  readonly region: string;
};

export interface PublishFacts {
  readonly deskId: Uuid;
  readonly unit: { readonly id: string; readonly region?: RegionCode };
}

/** A kind of which a region has one follows from kind and region, so a second one meets the first (R013). */
export function deskIdOf({ kind, region }: Pick<PublishDesk, 'kind' | 'region'>, fresh: Uuid): Uuid {
  return isOnePerRegion(kind) ? uuidV5(REGISTER_NAMESPACE, `desk/${kind}/${region}`) : fresh;
}

/** The coordinator publishes the desks of the own region, with the days they hold. */
export function decidePublishDesk(
  state: Desk | undefined,
  command: PublishDesk,
  { deskId, unit }: PublishFacts,
): Decision {
  return refuseAll(
    [
      state !== undefined &&
        refusal(
          'R013',
          'desk-already-published',
          'Uw regio heeft dit aanspreekpunt al. Wijzig het bestaande loket, met een nieuwe ingangsdatum.',
        ),
      otherRegion(unit.region, command.region),
      endsBeforeItBegins({ from: command.validFrom, until: command.validUntil }),
    ],
    () => [{ type: 'desk-published.v1', data: { deskId, publishedBy: unit.id, ...command } }],
  );
}
