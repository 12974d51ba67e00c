/**
 * What is expected of the policy, written by hand from actors.md §1.6 and rules R030-R036, R046, R057, R149 and Q06. It is
 * never derived from the policy: `access-policy.spec.ts` compares the two cell by cell, and fails when a role or an
 * action has no cell here.
 *
 *   +  may        -  403: a part in the case or known to the role, but not this right
 *   .  404: not yours, so it does not exist for you
 *
 * Columns, in this order:
 *   cw caseworker            co coordinator               be banenafspraak expert
 *   ec education contact     pt practice trainer          ca cashier
 *   sc second cashier        cc cash-office coordinator   au auditor
 *   an analyst               ad administrator             sy system (workers)
 */
export const COLUMNS = {
  cw: 'caseworker',
  co: 'coordinator',
  be: 'banenafspraak-expert',
  ec: 'education-contact',
  pt: 'practice-trainer',
  ca: 'cashier',
  sc: 'second-cashier',
  cc: 'cash-office-coordinator',
  au: 'auditor',
  an: 'analyst',
  ad: 'administrator',
  sy: 'system',
} as const;

/** Actions on no case: held or not, so never a 404. */
export const WITHOUT_CASE = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.register                  +  -  -  -  -  -  -  -  -  -  -  -
  person.search                    +  -  +  -  -  -  -  -  +  -  -  -
  arrangement.open                 +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.list                 +  +  +  -  -  -  -  -  +  -  -  -
  draft.keep                       +  -  -  -  -  -  -  -  -  -  -  -
  draft.notice                     +  +  -  -  -  -  -  -  -  -  -  -
  catalogue.read                   +  +  +  +  +  +  +  +  +  +  +  +
  catalogue.publish-regional       -  +  -  -  -  -  -  -  -  -  -  -
  register.read                    +  +  +  +  +  +  +  +  +  +  +  +
  register.maintain                +  +  -  -  -  -  -  -  -  -  -  -
  desk.publish                     -  +  -  -  -  -  -  -  -  -  -  -
  group.report                     +  -  -  -  -  -  -  -  -  -  -  -
  group.read                       +  +  -  -  -  -  -  -  +  -  -  -
  group.process                    -  -  -  -  -  -  -  -  -  -  -  +
  organisation.read                +  +  +  +  +  +  +  +  +  +  +  +
  receiver.list                    +  +  -  -  -  -  -  -  +  -  -  -
  account.register                 -  -  -  -  -  -  -  -  -  -  +  -
  role.read                        -  -  -  -  -  -  -  -  +  -  +  -
  role.grant                       -  -  -  -  -  -  -  -  -  -  +  -
  role.end                         -  -  -  -  -  -  -  -  -  -  +  -
  events.follow                    +  +  +  -  -  -  -  -  +  -  -  -
  handover.request                 +  -  -  -  -  -  -  -  -  -  -  -
  handover.list                    +  +  -  -  -  -  -  -  -  -  -  -
  handover.bulk                    +  -  -  -  -  -  -  -  -  -  -  -
  handover.process                 -  -  -  -  -  -  -  -  -  -  -  +
  referral.list                    +  -  -  -  -  -  -  -  -  -  -  -
`;

/** The unit is the responsible executor. Only the caseworker directs; an expert judges and reviews. */
export const OWNER = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      +  -  +  -  -  -  -  -  +  -  -  -
  arrangement.read                 +  +  +  -  -  -  -  -  +  -  -  -
  arrangement.read-history         +  +  +  -  -  -  -  -  +  -  -  -
  arrangement.weigh                +  -  +  -  -  -  -  -  -  -  -  -
  arrangement.admit                +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.refuse               +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.diagnose             +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set-goal             +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.add-item             +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.consider-provision   +  -  -  -  -  -  -  -  -  -  -  -
  item.change                      +  -  -  -  -  -  -  -  -  -  -  -
  item.withdraw                    +  -  -  -  -  -  -  -  -  -  -  -
  item.receive-quote               +  -  -  -  -  -  -  -  -  -  -  -
  item.choose-provider             +  -  -  -  -  -  -  -  -  -  -  -
  item.start                       +  -  -  -  -  -  -  -  -  -  -  -
  item.interrupt                   +  -  -  -  -  -  -  -  -  -  -  -
  item.resume                      +  -  -  -  -  -  -  -  -  -  -  -
  item.record-delivery             +  -  -  -  -  -  -  -  -  -  -  -
  item.complete                    +  -  -  -  -  -  -  -  -  -  -  -
  item.stop                        +  -  -  -  -  -  -  -  -  -  -  -
  item.evaluate                    +  -  -  -  -  -  -  -  -  -  -  -
  item.confirm-funding             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-agreement     +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set                  +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.record-benefit       +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.give-consent         +  -  -  -  -  -  -  -  -  -  -  -
  person.change                    +  -  -  -  -  -  -  -  -  -  -  -
  person.record                    +  -  -  -  -  -  -  -  -  -  -  -
  person.link                      +  -  -  -  -  -  -  -  -  -  -  -
  person.complete-link             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-intake        +  -  -  -  -  -  -  -  -  -  -  -
  objection.lodge                  +  -  -  -  -  -  -  -  -  -  -  -
  objection.decide                 +  -  -  -  -  -  -  -  -  -  -  -
  search.answer                    +  -  -  -  -  -  -  -  -  -  -  -
  handover.offer                   +  -  -  -  -  -  -  -  -  -  -  -
  open-hiring.act                  +  -  -  -  -  -  -  -  -  -  -  -
  handover.accept                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline                 -  -  -  -  -  -  -  -  -  -  -  -
  handover.withdraw                +  -  -  -  -  -  -  -  -  -  -  -
  handover.expire                  -  -  -  -  -  -  -  -  -  -  -  +
  handover.complete                +  -  -  -  -  -  -  -  -  -  -  -
  referral.read                    +  -  +  -  -  -  -  -  +  -  -  -
  second-agreement.read            +  -  +  -  -  -  -  -  +  -  -  -
  handover.assign                  -  -  -  -  -  -  -  -  -  -  -  -
  plan.read-page                   +  -  +  -  -  -  -  -  +  -  -  -
  plan.present                     +  -  -  -  -  -  -  -  -  -  -  -
  plan.withdraw-draft              +  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.ask             +  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.answer          -  -  -  -  -  -  -  -  -  -  -  -
  result.record                    +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.close                +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.reopen               +  +  -  -  -  -  -  -  -  -  -  -
  person.record-death              +  -  -  -  -  -  -  -  -  -  -  -
  handover.preview                 +  +  +  -  -  -  -  -  +  -  -  -
  handover.override                -  +  -  -  -  -  -  -  -  -  -  -
  handover.decline-request         +  -  -  -  -  -  -  -  -  -  -  -
  handover.ask                     -  -  -  -  -  -  -  -  -  -  -  -
  handover.answer                  +  -  -  -  -  -  -  -  -  -  -  -
  handover.read-receipt            +  +  +  -  -  -  -  -  +  -  -  -
  handover.end-without-consent     -  -  -  -  -  -  -  -  -  -  -  +
  referral.make                    +  -  -  -  -  -  -  -  -  -  -  -
  referral.report                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.record                  +  -  -  -  -  -  -  -  -  -  -  -
  referral.end                     +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.change-region        +  -  -  -  -  -  -  -  -  -  -  -
`;

/** The case is offered to the unit and not yet decided: preview, ask, take or decline; file and person come with acceptance. */
export const OFFERED = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read                 -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read-history         -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.weigh                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.admit                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.refuse               -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.diagnose             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set-goal             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.add-item             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.consider-provision   -  -  -  -  -  -  -  -  -  -  -  -
  item.change                      -  -  -  -  -  -  -  -  -  -  -  -
  item.withdraw                    -  -  -  -  -  -  -  -  -  -  -  -
  item.receive-quote               -  -  -  -  -  -  -  -  -  -  -  -
  item.choose-provider             -  -  -  -  -  -  -  -  -  -  -  -
  item.start                       -  -  -  -  -  -  -  -  -  -  -  -
  item.interrupt                   -  -  -  -  -  -  -  -  -  -  -  -
  item.resume                      -  -  -  -  -  -  -  -  -  -  -  -
  item.record-delivery             -  -  -  -  -  -  -  -  -  -  -  -
  item.complete                    -  -  -  -  -  -  -  -  -  -  -  -
  item.stop                        -  -  -  -  -  -  -  -  -  -  -  -
  item.evaluate                    -  -  -  -  -  -  -  -  -  -  -  -
  item.confirm-funding             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-agreement     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set                  -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.record-benefit       -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.give-consent         -  -  -  -  -  -  -  -  -  -  -  -
  person.change                    -  -  -  -  -  -  -  -  -  -  -  -
  person.record                    -  -  -  -  -  -  -  -  -  -  -  -
  person.link                      -  -  -  -  -  -  -  -  -  -  -  -
  person.complete-link             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-intake        -  -  -  -  -  -  -  -  -  -  -  -
  objection.lodge                  -  -  -  -  -  -  -  -  -  -  -  -
  objection.decide                 -  -  -  -  -  -  -  -  -  -  -  -
  search.answer                    -  -  -  -  -  -  -  -  -  -  -  -
  handover.offer                   -  -  -  -  -  -  -  -  -  -  -  -
  open-hiring.act                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.accept                  +  -  -  -  -  -  -  -  -  -  -  -
  handover.decline                 +  -  -  -  -  -  -  -  -  -  -  -
  handover.withdraw                -  -  -  -  -  -  -  -  -  -  -  -
  handover.expire                  -  -  -  -  -  -  -  -  -  -  -  +
  handover.complete                -  -  -  -  -  -  -  -  -  -  -  -
  referral.read                    -  -  -  -  -  -  -  -  +  -  -  -
  second-agreement.read            -  -  -  -  -  -  -  -  +  -  -  -
  handover.assign                  -  -  -  -  -  -  -  -  -  -  -  -
  plan.read-page                   -  -  -  -  -  -  -  -  +  -  -  -
  plan.present                     -  -  -  -  -  -  -  -  -  -  -  -
  plan.withdraw-draft              -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.ask             -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.answer          -  -  -  -  -  -  -  -  -  -  -  -
  result.record                    -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.close                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.reopen               -  -  -  -  -  -  -  -  -  -  -  -
  person.record-death              -  -  -  -  -  -  -  -  -  -  -  -
  handover.preview                 +  +  +  -  -  -  -  -  +  -  -  -
  handover.override                -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline-request         -  -  -  -  -  -  -  -  -  -  -  -
  handover.ask                     +  -  -  -  -  -  -  -  -  -  -  -
  handover.answer                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.read-receipt            +  +  -  -  -  -  -  -  +  -  -  -
  handover.end-without-consent     -  -  -  -  -  -  -  -  -  -  -  +
  referral.make                    -  -  -  -  -  -  -  -  -  -  -  -
  referral.report                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.record                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.end                     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.change-region        -  -  -  -  -  -  -  -  -  -  -  -
`;

/** The unit handed the case over: the tail view, reading only; what is known of the person now is no longer theirs. */
export const FORMER = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read                 +  +  +  -  -  -  -  -  +  -  -  -
  arrangement.read-history         +  +  +  -  -  -  -  -  +  -  -  -
  arrangement.weigh                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.admit                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.refuse               -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.diagnose             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set-goal             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.add-item             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.consider-provision   -  -  -  -  -  -  -  -  -  -  -  -
  item.change                      -  -  -  -  -  -  -  -  -  -  -  -
  item.withdraw                    -  -  -  -  -  -  -  -  -  -  -  -
  item.receive-quote               -  -  -  -  -  -  -  -  -  -  -  -
  item.choose-provider             -  -  -  -  -  -  -  -  -  -  -  -
  item.start                       -  -  -  -  -  -  -  -  -  -  -  -
  item.interrupt                   -  -  -  -  -  -  -  -  -  -  -  -
  item.resume                      -  -  -  -  -  -  -  -  -  -  -  -
  item.record-delivery             -  -  -  -  -  -  -  -  -  -  -  -
  item.complete                    -  -  -  -  -  -  -  -  -  -  -  -
  item.stop                        -  -  -  -  -  -  -  -  -  -  -  -
  item.evaluate                    -  -  -  -  -  -  -  -  -  -  -  -
  item.confirm-funding             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-agreement     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set                  -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.record-benefit       -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.give-consent         -  -  -  -  -  -  -  -  -  -  -  -
  person.change                    -  -  -  -  -  -  -  -  -  -  -  -
  person.record                    -  -  -  -  -  -  -  -  -  -  -  -
  person.link                      -  -  -  -  -  -  -  -  -  -  -  -
  person.complete-link             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-intake        -  -  -  -  -  -  -  -  -  -  -  -
  objection.lodge                  -  -  -  -  -  -  -  -  -  -  -  -
  objection.decide                 -  -  -  -  -  -  -  -  -  -  -  -
  search.answer                    -  -  -  -  -  -  -  -  -  -  -  -
  handover.offer                   -  -  -  -  -  -  -  -  -  -  -  -
  open-hiring.act                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.accept                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline                 -  -  -  -  -  -  -  -  -  -  -  -
  handover.withdraw                -  -  -  -  -  -  -  -  -  -  -  -
  handover.expire                  -  -  -  -  -  -  -  -  -  -  -  +
  handover.complete                -  -  -  -  -  -  -  -  -  -  -  -
  referral.read                    -  -  -  -  -  -  -  -  +  -  -  -
  second-agreement.read            -  -  -  -  -  -  -  -  +  -  -  -
  handover.assign                  -  -  -  -  -  -  -  -  -  -  -  -
  plan.read-page                   -  -  -  -  -  -  -  -  +  -  -  -
  plan.present                     -  -  -  -  -  -  -  -  -  -  -  -
  plan.withdraw-draft              -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.ask             -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.answer          -  -  -  -  -  -  -  -  -  -  -  -
  result.record                    -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.close                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.reopen               -  -  -  -  -  -  -  -  -  -  -  -
  person.record-death              -  -  -  -  -  -  -  -  -  -  -  -
  handover.preview                 -  -  -  -  -  -  -  -  +  -  -  -
  handover.override                -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline-request         -  -  -  -  -  -  -  -  -  -  -  -
  handover.ask                     -  -  -  -  -  -  -  -  -  -  -  -
  handover.answer                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.read-receipt            +  +  -  -  -  -  -  -  +  -  -  -
  handover.end-without-consent     -  -  -  -  -  -  -  -  -  -  -  +
  referral.make                    -  -  -  -  -  -  -  -  -  -  -  -
  referral.report                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.record                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.end                     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.change-region        -  -  -  -  -  -  -  -  -  -  -  -
`;

/** Another unit in the case's region: being near is no ground, not for a regional coordinator either (R036, Q06). */
export const OWN_REGION = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      .  .  .  .  .  .  .  .  +  .  .  -
  arrangement.read                 .  .  .  .  .  .  .  .  +  .  .  -
  arrangement.read-history         .  .  .  .  .  .  .  .  +  .  .  -
  arrangement.weigh                .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.admit                .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.refuse               .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.diagnose             .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.set-goal             .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.add-item             .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.consider-provision   .  .  .  .  .  .  .  .  -  .  .  -
  item.change                      .  .  .  .  .  .  .  .  -  .  .  -
  item.withdraw                    .  .  .  .  .  .  .  .  -  .  .  -
  item.receive-quote               .  .  .  .  .  .  .  .  -  .  .  -
  item.choose-provider             .  .  .  .  .  .  .  .  -  .  .  -
  item.start                       .  .  .  .  .  .  .  .  -  .  .  -
  item.interrupt                   .  .  .  .  .  .  .  .  -  .  .  -
  item.resume                      .  .  .  .  .  .  .  .  -  .  .  -
  item.record-delivery             .  .  .  .  .  .  .  .  -  .  .  -
  item.complete                    .  .  .  .  .  .  .  .  -  .  .  -
  item.stop                        .  .  .  .  .  .  .  .  -  .  .  -
  item.evaluate                    .  .  .  .  .  .  .  .  -  .  .  -
  item.confirm-funding             .  .  .  .  .  .  .  .  -  .  .  +
  arrangement.record-agreement     .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.set                  .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.record-benefit       .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.give-consent         .  .  .  .  .  .  .  .  -  .  .  -
  person.change                    .  .  .  .  .  .  .  .  -  .  .  -
  person.record                    .  .  .  .  .  .  .  .  -  .  .  -
  person.link                      .  .  .  .  .  .  .  .  -  .  .  -
  person.complete-link             .  .  .  .  .  .  .  .  -  .  .  +
  arrangement.record-intake        .  .  .  .  .  .  .  .  -  .  .  -
  objection.lodge                  .  .  .  .  .  .  .  .  -  .  .  -
  objection.decide                 .  .  .  .  .  .  .  .  -  .  .  -
  search.answer                    .  .  .  .  .  .  .  .  -  .  .  -
  handover.offer                   .  .  .  .  .  .  .  .  -  .  .  -
  open-hiring.act                  .  .  .  .  .  .  .  .  -  .  .  -
  handover.accept                  .  .  .  .  .  .  .  .  -  .  .  -
  handover.decline                 .  .  .  .  .  .  .  .  -  .  .  -
  handover.withdraw                .  .  .  .  .  .  .  .  -  .  .  -
  handover.expire                  .  .  .  .  .  .  .  .  -  .  .  +
  handover.complete                .  .  .  .  .  .  .  .  -  .  .  -
  referral.read                    .  .  .  .  .  .  .  .  +  .  .  -
  second-agreement.read            .  .  .  .  .  .  .  .  +  .  .  -
  handover.assign                  .  .  .  .  .  .  .  .  -  .  .  -
  referral.read                    .  .  .  .  .  .  .  .  +  .  .  -
  second-agreement.read            .  .  .  .  .  .  .  .  +  .  .  -
  handover.assign                  .  .  .  .  .  .  .  .  -  .  .  -
  plan.read-page                   .  .  .  .  .  .  .  .  +  .  .  -
  plan.present                     .  .  .  .  .  .  .  .  -  .  .  -
  plan.withdraw-draft              .  .  .  .  .  .  .  .  -  .  .  -
  second-agreement.ask             .  .  .  .  .  .  .  .  -  .  .  -
  second-agreement.answer          .  .  .  .  .  .  .  .  -  .  .  -
  result.record                    .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.close                .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.reopen               .  .  .  .  .  .  .  .  -  .  .  -
  person.record-death              .  .  .  .  .  .  .  .  -  .  .  -
  handover.preview                 .  .  .  .  .  .  .  .  +  .  .  -
  handover.override                .  .  .  .  .  .  .  .  -  .  .  -
  handover.decline-request         .  .  .  .  .  .  .  .  -  .  .  -
  handover.ask                     .  .  .  .  .  .  .  .  -  .  .  -
  handover.answer                  .  .  .  .  .  .  .  .  -  .  .  -
  handover.read-receipt            .  .  .  .  .  .  .  .  +  .  .  -
  handover.end-without-consent     .  .  .  .  .  .  .  .  -  .  .  +
  referral.make                    .  .  .  .  .  .  .  .  -  .  .  -
  referral.report                  .  .  .  .  .  .  .  .  -  .  .  -
  referral.record                  .  .  .  .  .  .  .  .  -  .  .  -
  referral.end                     .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.change-region        .  .  .  .  .  .  .  .  -  .  .  -
`;

/** No tie at all: only the auditor reads, with a purpose, and writes nothing. */
export const STRANGER = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      .  .  .  .  .  .  .  .  +  .  .  -
  arrangement.read                 .  .  .  .  .  .  .  .  +  .  .  -
  arrangement.read-history         .  .  .  .  .  .  .  .  +  .  .  -
  arrangement.weigh                .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.admit                .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.refuse               .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.diagnose             .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.set-goal             .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.add-item             .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.consider-provision   .  .  .  .  .  .  .  .  -  .  .  -
  item.change                      .  .  .  .  .  .  .  .  -  .  .  -
  item.withdraw                    .  .  .  .  .  .  .  .  -  .  .  -
  item.receive-quote               .  .  .  .  .  .  .  .  -  .  .  -
  item.choose-provider             .  .  .  .  .  .  .  .  -  .  .  -
  item.start                       .  .  .  .  .  .  .  .  -  .  .  -
  item.interrupt                   .  .  .  .  .  .  .  .  -  .  .  -
  item.resume                      .  .  .  .  .  .  .  .  -  .  .  -
  item.record-delivery             .  .  .  .  .  .  .  .  -  .  .  -
  item.complete                    .  .  .  .  .  .  .  .  -  .  .  -
  item.stop                        .  .  .  .  .  .  .  .  -  .  .  -
  item.evaluate                    .  .  .  .  .  .  .  .  -  .  .  -
  item.confirm-funding             .  .  .  .  .  .  .  .  -  .  .  +
  arrangement.record-agreement     .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.set                  .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.record-benefit       .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.give-consent         .  .  .  .  .  .  .  .  -  .  .  -
  person.change                    .  .  .  .  .  .  .  .  -  .  .  -
  person.record                    .  .  .  .  .  .  .  .  -  .  .  -
  person.link                      .  .  .  .  .  .  .  .  -  .  .  -
  person.complete-link             .  .  .  .  .  .  .  .  -  .  .  +
  arrangement.record-intake        .  .  .  .  .  .  .  .  -  .  .  -
  objection.lodge                  .  .  .  .  .  .  .  .  -  .  .  -
  objection.decide                 .  .  .  .  .  .  .  .  -  .  .  -
  search.answer                    .  .  .  .  .  .  .  .  -  .  .  -
  handover.offer                   .  .  .  .  .  .  .  .  -  .  .  -
  open-hiring.act                  .  .  .  .  .  .  .  .  -  .  .  -
  handover.accept                  .  .  .  .  .  .  .  .  -  .  .  -
  handover.decline                 .  .  .  .  .  .  .  .  -  .  .  -
  handover.withdraw                .  .  .  .  .  .  .  .  -  .  .  -
  handover.expire                  .  .  .  .  .  .  .  .  -  .  .  +
  handover.complete                .  .  .  .  .  .  .  .  -  .  .  -
  referral.read                    .  .  .  .  .  .  .  .  +  .  .  -
  second-agreement.read            .  .  .  .  .  .  .  .  +  .  .  -
  handover.assign                  .  .  .  .  .  .  .  .  -  .  .  -
  referral.read                    .  .  .  .  .  .  .  .  +  .  .  -
  second-agreement.read            .  .  .  .  .  .  .  .  +  .  .  -
  handover.assign                  .  .  .  .  .  .  .  .  -  .  .  -
  plan.read-page                   .  .  .  .  .  .  .  .  +  .  .  -
  plan.present                     .  .  .  .  .  .  .  .  -  .  .  -
  plan.withdraw-draft              .  .  .  .  .  .  .  .  -  .  .  -
  second-agreement.ask             .  .  .  .  .  .  .  .  -  .  .  -
  second-agreement.answer          .  .  .  .  .  .  .  .  -  .  .  -
  result.record                    .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.close                .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.reopen               .  .  .  .  .  .  .  .  -  .  .  -
  person.record-death              .  .  .  .  .  .  .  .  -  .  .  -
  handover.preview                 .  .  .  .  .  .  .  .  +  .  .  -
  handover.override                .  .  .  .  .  .  .  .  -  .  .  -
  handover.decline-request         .  .  .  .  .  .  .  .  -  .  .  -
  handover.ask                     .  .  .  .  .  .  .  .  -  .  .  -
  handover.answer                  .  .  .  .  .  .  .  .  -  .  .  -
  handover.read-receipt            .  .  .  .  .  .  .  .  +  .  .  -
  handover.end-without-consent     .  .  .  .  .  .  .  .  -  .  .  +
  referral.make                    .  .  .  .  .  .  .  .  -  .  .  -
  referral.report                  .  .  .  .  .  .  .  .  -  .  .  -
  referral.record                  .  .  .  .  .  .  .  .  -  .  .  -
  referral.end                     .  .  .  .  .  .  .  .  -  .  .  -
  arrangement.change-region        .  .  .  .  .  .  .  .  -  .  .  -
`;

/** The unit executes one item while the owner directs: that item and what it needs, no more. */
export const REFERRED = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read                 -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read-history         -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.weigh                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.admit                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.refuse               -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.diagnose             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set-goal             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.add-item             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.consider-provision   -  -  -  -  -  -  -  -  -  -  -  -
  item.change                      -  -  -  -  -  -  -  -  -  -  -  -
  item.withdraw                    -  -  -  -  -  -  -  -  -  -  -  -
  item.receive-quote               -  -  -  -  -  -  -  -  -  -  -  -
  item.choose-provider             -  -  -  -  -  -  -  -  -  -  -  -
  item.start                       -  -  -  -  -  -  -  -  -  -  -  -
  item.interrupt                   -  -  -  -  -  -  -  -  -  -  -  -
  item.resume                      -  -  -  -  -  -  -  -  -  -  -  -
  item.record-delivery             -  -  -  -  -  -  -  -  -  -  -  -
  item.complete                    -  -  -  -  -  -  -  -  -  -  -  -
  item.stop                        -  -  -  -  -  -  -  -  -  -  -  -
  item.evaluate                    -  -  -  -  -  -  -  -  -  -  -  -
  item.confirm-funding             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-agreement     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set                  -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.record-benefit       -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.give-consent         -  -  -  -  -  -  -  -  -  -  -  -
  person.change                    -  -  -  -  -  -  -  -  -  -  -  -
  person.record                    -  -  -  -  -  -  -  -  -  -  -  -
  person.link                      -  -  -  -  -  -  -  -  -  -  -  -
  person.complete-link             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-intake        -  -  -  -  -  -  -  -  -  -  -  -
  objection.lodge                  -  -  -  -  -  -  -  -  -  -  -  -
  objection.decide                 -  -  -  -  -  -  -  -  -  -  -  -
  search.answer                    -  -  -  -  -  -  -  -  -  -  -  -
  handover.offer                   -  -  -  -  -  -  -  -  -  -  -  -
  open-hiring.act                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.accept                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline                 -  -  -  -  -  -  -  -  -  -  -  -
  handover.withdraw                -  -  -  -  -  -  -  -  -  -  -  -
  handover.expire                  -  -  -  -  -  -  -  -  -  -  -  +
  handover.complete                -  -  -  -  -  -  -  -  -  -  -  -
  referral.read                    +  -  -  -  -  -  -  -  +  -  -  -
  second-agreement.read            -  -  -  -  -  -  -  -  +  -  -  -
  handover.assign                  -  -  -  -  -  -  -  -  -  -  -  -
  plan.read-page                   -  -  -  -  -  -  -  -  +  -  -  -
  plan.present                     -  -  -  -  -  -  -  -  -  -  -  -
  plan.withdraw-draft              -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.ask             -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.answer          -  -  -  -  -  -  -  -  -  -  -  -
  result.record                    -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.close                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.reopen               -  -  -  -  -  -  -  -  -  -  -  -
  person.record-death              -  -  -  -  -  -  -  -  -  -  -  -
  handover.preview                 -  -  -  -  -  -  -  -  +  -  -  -
  handover.override                -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline-request         -  -  -  -  -  -  -  -  -  -  -  -
  handover.ask                     -  -  -  -  -  -  -  -  -  -  -  -
  handover.answer                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.read-receipt            -  -  -  -  -  -  -  -  +  -  -  -
  handover.end-without-consent     -  -  -  -  -  -  -  -  -  -  -  +
  referral.make                    -  -  -  -  -  -  -  -  -  -  -  -
  referral.report                  +  -  -  -  -  -  -  -  -  -  -  -
  referral.record                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.end                     +  -  -  -  -  -  -  -  -  -  -  -
  arrangement.change-region        -  -  -  -  -  -  -  -  -  -  -  -
`;

/** The unit is asked to agree to a part of the plan as second organisation (R044): that part, no more. */
export const ASKED = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read                 -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.read-history         -  -  -  -  -  -  -  -  +  -  -  -
  arrangement.weigh                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.admit                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.refuse               -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.diagnose             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set-goal             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.add-item             -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.consider-provision   -  -  -  -  -  -  -  -  -  -  -  -
  item.change                      -  -  -  -  -  -  -  -  -  -  -  -
  item.withdraw                    -  -  -  -  -  -  -  -  -  -  -  -
  item.receive-quote               -  -  -  -  -  -  -  -  -  -  -  -
  item.choose-provider             -  -  -  -  -  -  -  -  -  -  -  -
  item.start                       -  -  -  -  -  -  -  -  -  -  -  -
  item.interrupt                   -  -  -  -  -  -  -  -  -  -  -  -
  item.resume                      -  -  -  -  -  -  -  -  -  -  -  -
  item.record-delivery             -  -  -  -  -  -  -  -  -  -  -  -
  item.complete                    -  -  -  -  -  -  -  -  -  -  -  -
  item.stop                        -  -  -  -  -  -  -  -  -  -  -  -
  item.evaluate                    -  -  -  -  -  -  -  -  -  -  -  -
  item.confirm-funding             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-agreement     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.set                  -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.record-benefit       -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.give-consent         -  -  -  -  -  -  -  -  -  -  -  -
  person.change                    -  -  -  -  -  -  -  -  -  -  -  -
  person.record                    -  -  -  -  -  -  -  -  -  -  -  -
  person.link                      -  -  -  -  -  -  -  -  -  -  -  -
  person.complete-link             -  -  -  -  -  -  -  -  -  -  -  +
  arrangement.record-intake        -  -  -  -  -  -  -  -  -  -  -  -
  objection.lodge                  -  -  -  -  -  -  -  -  -  -  -  -
  objection.decide                 -  -  -  -  -  -  -  -  -  -  -  -
  search.answer                    -  -  -  -  -  -  -  -  -  -  -  -
  handover.offer                   -  -  -  -  -  -  -  -  -  -  -  -
  open-hiring.act                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.accept                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline                 -  -  -  -  -  -  -  -  -  -  -  -
  handover.withdraw                -  -  -  -  -  -  -  -  -  -  -  -
  handover.expire                  -  -  -  -  -  -  -  -  -  -  -  +
  handover.complete                -  -  -  -  -  -  -  -  -  -  -  -
  referral.read                    -  -  -  -  -  -  -  -  +  -  -  -
  second-agreement.read            +  +  -  -  -  -  -  -  +  -  -  -
  handover.assign                  -  -  -  -  -  -  -  -  -  -  -  -
  plan.read-page                   -  -  -  -  -  -  -  -  +  -  -  -
  plan.present                     -  -  -  -  -  -  -  -  -  -  -  -
  plan.withdraw-draft              -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.ask             -  -  -  -  -  -  -  -  -  -  -  -
  second-agreement.answer          +  +  -  -  -  -  -  -  -  -  -  -
  result.record                    -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.close                -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.reopen               -  -  -  -  -  -  -  -  -  -  -  -
  person.record-death              -  -  -  -  -  -  -  -  -  -  -  -
  handover.preview                 -  -  -  -  -  -  -  -  +  -  -  -
  handover.override                -  -  -  -  -  -  -  -  -  -  -  -
  handover.decline-request         -  -  -  -  -  -  -  -  -  -  -  -
  handover.ask                     -  -  -  -  -  -  -  -  -  -  -  -
  handover.answer                  -  -  -  -  -  -  -  -  -  -  -  -
  handover.read-receipt            -  -  -  -  -  -  -  -  +  -  -  -
  handover.end-without-consent     -  -  -  -  -  -  -  -  -  -  -  +
  referral.make                    -  -  -  -  -  -  -  -  -  -  -  -
  referral.report                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.record                  -  -  -  -  -  -  -  -  -  -  -  -
  referral.end                     -  -  -  -  -  -  -  -  -  -  -  -
  arrangement.change-region        -  -  -  -  -  -  -  -  -  -  -  -
`;

/** A case nobody took, at the mobility team of its region: the coordinator looks and assigns (R142). */
export const ESCALATED = `
                                   cw co be ec pt ca sc cc au an ad sy
  person.read                      .  -  .  .  .  .  .  .  +  .  .  -
  arrangement.read                 .  +  .  .  .  .  .  .  +  .  .  -
  arrangement.read-history         .  -  .  .  .  .  .  .  +  .  .  -
  arrangement.weigh                .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.admit                .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.refuse               .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.diagnose             .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.set-goal             .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.add-item             .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.consider-provision   .  -  .  .  .  .  .  .  -  .  .  -
  item.change                      .  -  .  .  .  .  .  .  -  .  .  -
  item.withdraw                    .  -  .  .  .  .  .  .  -  .  .  -
  item.receive-quote               .  -  .  .  .  .  .  .  -  .  .  -
  item.choose-provider             .  -  .  .  .  .  .  .  -  .  .  -
  item.start                       .  -  .  .  .  .  .  .  -  .  .  -
  item.interrupt                   .  -  .  .  .  .  .  .  -  .  .  -
  item.resume                      .  -  .  .  .  .  .  .  -  .  .  -
  item.record-delivery             .  -  .  .  .  .  .  .  -  .  .  -
  item.complete                    .  -  .  .  .  .  .  .  -  .  .  -
  item.stop                        .  -  .  .  .  .  .  .  -  .  .  -
  item.evaluate                    .  -  .  .  .  .  .  .  -  .  .  -
  item.confirm-funding             .  -  .  .  .  .  .  .  -  .  .  +
  arrangement.record-agreement     .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.set                  .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.record-benefit       .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.give-consent         .  -  .  .  .  .  .  .  -  .  .  -
  person.change                    .  -  .  .  .  .  .  .  -  .  .  -
  person.record                    .  -  .  .  .  .  .  .  -  .  .  -
  person.link                      .  -  .  .  .  .  .  .  -  .  .  -
  person.complete-link             .  -  .  .  .  .  .  .  -  .  .  +
  arrangement.record-intake        .  -  .  .  .  .  .  .  -  .  .  -
  objection.lodge                  .  -  .  .  .  .  .  .  -  .  .  -
  objection.decide                 .  -  .  .  .  .  .  .  -  .  .  -
  search.answer                    .  -  .  .  .  .  .  .  -  .  .  -
  handover.offer                   .  -  .  .  .  .  .  .  -  .  .  -
  open-hiring.act                  .  -  .  .  .  .  .  .  -  .  .  -
  handover.accept                  .  -  .  .  .  .  .  .  -  .  .  -
  handover.decline                 .  -  .  .  .  .  .  .  -  .  .  -
  handover.withdraw                .  -  .  .  .  .  .  .  -  .  .  -
  handover.expire                  .  -  .  .  .  .  .  .  -  .  .  +
  handover.complete                .  -  .  .  .  .  .  .  -  .  .  -
  referral.read                    .  -  .  .  .  .  .  .  +  .  .  -
  second-agreement.read            .  -  .  .  .  .  .  .  +  .  .  -
  handover.assign                  .  +  .  .  .  .  .  .  -  .  .  -
  plan.read-page                   .  -  .  .  .  .  .  .  +  .  .  -
  plan.present                     .  -  .  .  .  .  .  .  -  .  .  -
  plan.withdraw-draft              .  -  .  .  .  .  .  .  -  .  .  -
  second-agreement.ask             .  -  .  .  .  .  .  .  -  .  .  -
  second-agreement.answer          .  -  .  .  .  .  .  .  -  .  .  -
  result.record                    .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.close                .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.reopen               .  -  .  .  .  .  .  .  -  .  .  -
  person.record-death              .  -  .  .  .  .  .  .  -  .  .  -
  handover.preview                 .  +  .  .  .  .  .  .  +  .  .  -
  handover.override                .  -  .  .  .  .  .  .  -  .  .  -
  handover.decline-request         .  -  .  .  .  .  .  .  -  .  .  -
  handover.ask                     .  -  .  .  .  .  .  .  -  .  .  -
  handover.answer                  .  -  .  .  .  .  .  .  -  .  .  -
  handover.read-receipt            .  -  .  .  .  .  .  .  +  .  .  -
  handover.end-without-consent     .  -  .  .  .  .  .  .  -  .  .  +
  referral.make                    .  -  .  .  .  .  .  .  -  .  .  -
  referral.report                  .  -  .  .  .  .  .  .  -  .  .  -
  referral.record                  .  -  .  .  .  .  .  .  -  .  .  -
  referral.end                     .  -  .  .  .  .  .  .  -  .  .  -
  arrangement.change-region        .  -  .  .  .  .  .  .  -  .  .  -
`;
