import type { Provider, Type } from '@nestjs/common';
import { RegisterPersonController } from '../register-person/register-person.controller';
import { KnownPeople } from '../register-person/known-people.service';
import { SearchPersonController } from '../search-person/search-person.controller';
import { ReadPersonController } from '../read-person/read-person.controller';
import { ChangeIdentityController } from '../change-identity/change-identity.controller';
import { NameRepresentativeController } from '../name-representative/name-representative.controller';
import { EndRepresentativeController } from '../end-representative/end-representative.controller';
import { SetChannelController } from '../set-channel/set-channel.controller';
import { AssignJobCoachController } from '../assign-job-coach/assign-job-coach.controller';
import { EndJobCoachController } from '../end-job-coach/end-job-coach.controller';
import { LinkDossiersController } from '../link-dossiers/link-dossiers.controller';
import { UnlinkDossiersController } from '../unlink-dossiers/unlink-dossiers.controller';
import { PersonHistoryController } from '../read-person-history/person-history.controller';
import { SecondHalf } from '../link-dossiers/second-half.service';
import { PersonCommands } from '../http/person-command';
import { SearchBudget } from '../search-person/search-budget.service';
import { PersonCases } from '../person-cases/person-cases.service';

/** Who it is about. */
export const PERSON_CONTROLLERS: Type[] = [
  RegisterPersonController,
  SearchPersonController,
  ReadPersonController,
  ChangeIdentityController,
  NameRepresentativeController,
  EndRepresentativeController,
  SetChannelController,
  AssignJobCoachController,
  EndJobCoachController,
  LinkDossiersController,
  UnlinkDossiersController,
  PersonHistoryController,
];
export const PERSON_PROVIDERS: Provider[] = [
  SearchBudget,
  PersonCases,
  KnownPeople,
  PersonCommands,
  SecondHalf,
];
