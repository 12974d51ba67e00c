import { Inject, Injectable } from '@nestjs/common';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import type { LocalDate } from '@meereis/kernel';
import type { PublishedScheme } from '../domain/budget.rule';

export interface SchemeFacts {
  readonly scheme: PublishedScheme | undefined;
  readonly schemeVersion: string | undefined;
}

/** What the catalogue says of a scheme on the day an amount counts from. */
@Injectable()
export class SchemeFactsService {
  constructor(@Inject(POLICY_DATA) private readonly policy: PolicyData) {}

  factsOf(schemeId: string, on: LocalDate): SchemeFacts {
    const entry = this.policy.entry(schemeId, on);
    if (entry === undefined) return { scheme: undefined, schemeVersion: undefined };
    const { nameNl, amountTotal, amountsByYear } = entry;
    const scheme = {
      nameNl,
      ...(amountTotal === undefined ? {} : { totalCents: amountTotal.cents }),
      centsByYear: new Map(amountsByYear.map(({ year, amount }) => [year, amount.cents])),
    };
    // Money of the mobility teams rests on the version of their scheme; other money on its own publication (R052).
    const isRmt = this.policy.funder(schemeId, on)?.rmt === true;
    const version = isRmt ? this.policy.schemeVersion(on)?.version : entry.version;
    return { scheme, schemeVersion: version };
  }
}
