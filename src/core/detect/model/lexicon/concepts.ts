/** The concepts of the lexicon, with what each means to the buyer who writes. The order is part of the model. */
export const concepts = {
  staff:
    'people who work for the buyer, by role and trade (employee, driver, nurse, cashier, consultant, technician, team, colleagues as users)',
  newcomer: 'somebody arrives, joins, starts, is hired; intern, apprentice, new starter, reinforcements',
  hire: 'recruiting own staff, growing the team',
  seat: 'unit in which access or cover is sold (seat, licence, user, account, login, badge, station, terminal, line, device, card, policy member)',
  site: 'branch, shop, plant, depot, subsidiary, warehouse, floor, ward, new premises, second location',
  vehicle: 'vehicles, fleet, machines, equipment, beds, animals, hectares: countable assets of a trade',
  volume: 'volume, transactions, documents, tonnes, turnover as load',
  grow: 'grow, expand, extend, double, scale, take over, buy a company, merge, win a big contract',
  full: 'limit reached, maxed out, saturated, no room, quota, ceiling of the facility or plan, bursting, too small',
  lack: 'not enough, missing, short of, somebody has no access, shares a login, waits for access, makes do',
  shrink: 'fewer, reduce, cut, close a site, lay off, sell off',
  'tier-name':
    'names of plans and levels (enterprise, premium, pro, business, gold, standard, basic, advanced, top of the range, platinum, starter)',
  feature:
    'capabilities that plans differ in (sso, api, audit trail, reporting, approvals, automation, multi-entity, higher limit, priority support, white label …)',
  incapable:
    'our version cannot, greyed out, not included, would need a feature, is limited to, blocked by the plan',
  upgrade: 'go up a level, move to, switch on, unlock, have more than now',
  'product-finance':
    'financial products (loan, credit line, leasing, factoring, FX, card, account, deposit, insurance kinds, pension, mandate, guarantee, swap)',
  'product-business':
    'products and services that suppliers sell (module, training, maintenance, consulting, cleaning, catering, equipment, software kinds, translation, transport …)',
  also: 'do you also, besides, another thing, by the way is that something you handle, in addition, one-stop',
  need: 'problem, pain, project, initiative, we look for, in search of, replace, modernise, start from zero, first contact, found you, recommended to us',
  'manual-work': 'spreadsheets, paper, by hand, notebooks, double entry, old system, home-made',
  price: 'price, quote, cost, fee, tariff, how much, offer, proposal, estimate, rates, terms, ballpark',
  expensive: 'too dear, over budget, hard to justify, sting, sharpen the pencil',
  discount:
    'discount, rebate, gesture, match, concession, free months, waive, better deal, haggle, package price, if we commit',
  demo: 'demo, presentation, see it working, walk-through, visit, show my team',
  trial: 'trial, pilot, poc, sample, test, borrow, sandbox, test run, on approval',
  compare: 'compare, shortlist, score, benchmark, weigh up, finalists, side by side, consult several',
  reference: 'references, speak to a customer of yours, case, visit a site that uses it',
  contract: 'contract, agreement, clause, terms, amendment, annexe, policy wording, redlines, sla, dpa',
  sign: 'sign, signature, countersign, power to sign, docusign, initial, order confirmed, go ahead',
  'legal-security':
    'lawyers, legal, compliance, dpo, infosec, questionnaire, audit, certificate asked of the supplier, insurance certificate',
  'supplier-setup':
    'vendor form, supplier number, bank details of the supplier, purchase order, purchasing department, tender, rfp, framework, credit application, kbis, kyc for opening',
  renew: 'renew, extend, prolong, roll over, another year, continue, keep going',
  expiry: 'expires, anniversary, end of term, runs out, due date of the contract, notice period',
  refer: 'pass on, put in touch, give the address, should talk to, cc, introduce, told them about you',
  peer: 'sister company, colleague of another unit, friend in the trade, brother in law, neighbour, member, parent, other department, client of mine',
  'same-need': 'has the same problem, in the same boat, also interested, looks for somebody like you',
  budget: 'budget, envelope, line, allocation, funds, capex, grant, subsidy, money set aside',
  approved: 'approved, voted, released, granted, signed off, allocated, green light, validated',
  cap: 'at most, no more than, ceiling on spending, up to, within, not a cent more',
  'month-season': 'months, seasons, quarters, holidays, financial year, sales, harvest, term (each as word)',
  deadline:
    'before, by, no later than, deadline, live, go-live, operational, in time for, countdown, urgent, as of, from, opening day',
  start: 'start, kick off, launch, move in, switch over, roll out, opening, take effect',
  decider:
    'titles and people who decide (cfo, ceo, owner, daf, pdg, partner, board, wife, father, head office, procurement chief, general meeting)',
  decide:
    'decide, approve, have the last word, sign off, validate, convince, depends on, report to, must go through, vote',
  committee: 'bodies and their meetings (board, committee, steering, works council, general assembly, copro)',
  rival: 'other supplier, other bank, other offer, competitor, their salesman, approached by, rival quote',
  brand:
    'well-known brands of software, banks, insurers, lenders, tools, carriers, equipment makers (Salesforce, SAP, Sage, Revolut, Allianz, Hilti … 100+; all countries of the languages)',
  switch: 'switch, move over, change supplier, leave for, look elsewhere, go with somebody else',
  cancel:
    'cancel, terminate, close the account, end the contract, not renew, give notice, stop, return the equipment, withdraw',
  angry: 'dissatisfied, fed up, last straw, unacceptable, third time, disappointed, lost confidence, sarcasm',
  failure: "outage, bug, late, broken, error, crash, wrong, mistake in the supplier's service",
  postpone:
    'postpone, later, on hold, freeze, after summer, next year, push back, shelve, sleep on it, not a priority',
  'not-now': 'not now, no time, no money now, busy, wait and see, too early, call me back in',
  'return-later': 'come back to me, speak again, revisit, reopen, pick it up again',
  want: 'wish, would like, intend, plan, envisage, hope, thinking of, tempted, keen, dream of',
  request:
    'can you, could you, please send, is it possible, let me know, tell me, waiting for your, what do I have to do',
  question: 'question words and forms as used to ask (how much, when, is there a way, est-ce que …)',
  hypothetical: "if, suppose, in case, would, were to, let's imagine, one day",
  negation:
    "negations and near-negations (not, no longer, never, without, hardly, no need …) and false ones apart as multiword (n'hésitez_pas, no_problem)",
  done: 'already done, past: thanks for, received, we have now, yesterday, as agreed, went well, has been installed, paid',
  thanks: 'thanks, well received, great, perfect, fine by me, noted',
  we: 'we, our, us, our company, at ours, on our side (possessives and forms)',
  'you-vendor': 'you, your offer, your colleague, your team, your salesman, on your side',
  'third-party':
    'their, she said, a client of ours wants, my cousin bought, the press says, in general companies, everybody',
  'vendor-offer':
    "what a seller writes (we help companies like yours, i'd love 15 minutes, our solution, quick call, many of our clients, can i send you, free audit, increase your)",
  invoice:
    'invoice, payment, reminder, statement, receipt, vat, transfer, direct debit, dunning, credit note',
  support:
    'password, login problem, how do i, ticket, reset, menu, install, update, manual, helpdesk, export, print',
  logistics:
    'meeting, appointment, slot, room, train, parking, agenda, minutes, video link, postpone the meeting, holiday, out of office',
  documents:
    'attached, enclosed, form, pdf, document, report, annual kyc, tax form, certificate for the file',
  claim:
    'insurance claim, accident, damage, loss, expert, delivery note, complaint about goods, return, sick leave',
  hr: 'cv, candidate, vacancy, salary, interview, maternity leave, departure, retirement, training of own staff',
  social: 'birthday, weather, weekend, holidays, football, health, family, congratulations, condolences',
  newsletter: 'unsubscribe, view in browser, register, webinar, article, news, event, survey, black friday',
  automatic:
    'automatic reply, do not reply, notification, delivery failed, calendar, invitation, ticket number, tracking number, order status',
} as const;

export type ConceptName = keyof typeof concepts;

export const conceptNames = Object.keys(concepts) as readonly ConceptName[];
