import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATIONS, type Organisations, type Principal } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import { COMMAND_RUNNER, type CommandRunner } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type LocalDate, type Uuid } from '@meereis/kernel';
import { ERASED, PERSON_INDEX, type PersonIndex } from '@meereis/privacy';
import { DESK, type Desk } from '../desk/desk';
import { ownerOf } from '../desk/draft-owner';
import { person } from '../domain/person';
import { PersonCases } from '../person-cases/person-cases.service';
import { hearsOnlyKnown } from '../search-person/search.rule';
import { fullName, type RegisterFacts, type RegisterPerson } from './decide';

/** What is known already of somebody who is to be registered: a search that was made, people alike, and where. */
@Injectable()
export class KnownPeople {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(PERSON_INDEX) private readonly index: PersonIndex,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(DESK) private readonly desk: Pick<Desk, 'searches'>,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly cases: PersonCases,
  ) {}

  async factsFor(
    principal: Principal,
    command: RegisterPerson,
    personId: Uuid,
  ): Promise<Omit<RegisterFacts, 'personId'>> {
    const today = this.clock.today();
    const { bsn, birthDate, municipality } = command;
    const asked = { fullName: fullName(command), birthDate, ...(bsn === undefined ? {} : { bsn }) };
    return {
      unit: principal.unit,
      today,
      knownMunicipality: this.policyData.regionOf(municipality, today) !== undefined,
      searchId: await this.desk.searches.find(ownerOf(principal), asked),
      alike: await this.alike(asked.fullName, birthDate, bsn, personId),
    };
  }

  /** People who may be the same. Two different BSNs are two people; a claim that never became a person is nobody. */
  async alike(
    name: string,
    birthDate: LocalDate,
    bsn: string | undefined,
    except: Uuid,
  ): Promise<readonly Uuid[]> {
    const alike: Uuid[] = [];
    for (const id of await this.index.findAlike(name, birthDate)) {
      if (id === except) continue;
      const { state } = await this.runner.load(person, id);
      // Of somebody erased nothing is left to compare.
      if (state === undefined || state.identity.surname === ERASED) continue;
      const other = state.identity.bsn;
      // The same BSN is refused as known, not asked about.
      if (bsn === undefined || other === undefined) alike.push(id);
    }
    return alike;
  }

  /** Where somebody is known, for who may hear it (Q06). */
  async whereFor({ unit }: Principal, personId: Uuid): Promise<string | undefined> {
    if (hearsOnlyKnown(unit)) return undefined;
    const { person: found, resource } = await this.cases.of(personId);
    const at = resource?.ownerUnit ?? found?.identity.registeredBy;
    return at === undefined ? undefined : (this.organisations.unit(at)?.name ?? at);
  }
}
