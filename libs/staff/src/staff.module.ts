import { ROLE_SOURCE } from '@meereis/access';
import { EVENT_STORE, type EventStore } from '@meereis/event-store';
import { EVENT_CODEC, type EventCodec } from '@meereis/privacy';
import { Global, Module } from '@nestjs/common';
import { EndAbsenceController } from './end-absence/end-absence.controller';
import { RecordAbsenceController } from './record-absence/record-absence.controller';
import { STAND_INS, StandInQueries } from './stand-ins.service';
import { EndRoleController } from './end-role/end-role.controller';
import { GrantRoleController } from './grant-role/grant-role.controller';
import { ListAccountsController } from './list-accounts/list-accounts.controller';
import { ListReceiversController } from './list-receivers/list-receivers.controller';
import { ListUnitsController } from './list-units/list-units.controller';
import { RegisterAccountController } from './register-account/register-account.controller';
import { createRoleSource } from './role-source';
import { ShowAccountController } from './show-account/show-account.controller';
import { ShowOwnAccountController } from './show-own-account/show-own-account.controller';

/** Wiring of this room; global, because the guard of room `access` asks it for roles. */
@Global()
@Module({
  controllers: [
    ShowOwnAccountController,
    ListUnitsController,
    ListReceiversController,
    ListAccountsController,
    ShowAccountController,
    RegisterAccountController,
    GrantRoleController,
    EndRoleController,
    RecordAbsenceController,
    EndAbsenceController,
  ],
  providers: [
    {
      provide: ROLE_SOURCE,
      inject: [EVENT_STORE, EVENT_CODEC],
      useFactory: (store: EventStore, codec: EventCodec) => createRoleSource(store, codec),
    },
    { provide: STAND_INS, useClass: StandInQueries },
  ],
  exports: [ROLE_SOURCE, STAND_INS],
})
export class StaffModule {}
