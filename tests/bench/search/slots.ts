import type { Random } from '../../samples/random.ts';
import { abbreviation } from './abbreviations.ts';
import type { Article, Fact } from './article.ts';
import { writeDate, writeSchoolYear, weekdayOf, type DateStyle } from './dates.ts';
import { ownPaper, paperKey, paperNumber, type Paper } from './documents.ts';
import type { Person, School } from './school.ts';
import { withoutMarks } from './spelling.ts';
import type { Topic } from './topics/topic.ts';

/** What one article is about, chosen before it is written. */
export interface Plan {
  readonly topic: Topic;
  readonly school: School;
  readonly schoolYear: number;
  readonly day: string;
  readonly laterDay: string;
  readonly class: string;
  readonly person: Person;
  readonly place: string;
  readonly subject: string;
  readonly detail: string;
  readonly abbreviates: Article['abbreviates'];
  readonly dateStyle: DateStyle;
  readonly yearSeparator: string;
}

/** Fills templates for one article and keeps what they said. */
export interface Writer {
  readonly facts: Fact[];
  readonly names: Set<string>;
  /** The template with its slots filled, its first letter a capital. */
  write(template: string): string;
}

export function writerOf(plan: Plan, source: Random): Writer {
  const { pick, chance, int } = source;
  const facts: Fact[] = [];
  const names = new Set<string>();
  const tell = (kind: Fact['kind'], id: string, written: string, paper?: Paper): string => {
    facts.push({ kind, key: `${kind}:${id}`, written, ...(paper && { paper }) });
    return written;
  };
  const mostly = <T>(main: T, others: readonly T[], share: number): T =>
    chance(share) ? main : pick(others);
  const person = (): Person => mostly(plan.person, plan.school.people, 0.5);
  const named = ({ name }: Person): string => tell('person', withoutMarks(name).toLowerCase(), name);
  const namedClass = (name: string): string => tell('class', name, name);
  const date = (day: string, style: DateStyle): string => tell('date', day, writeDate(day, style));
  const style = (): DateStyle => (chance(0.75) ? plan.dateStyle : pick(['slash', 'short', 'words'] as const));
  const paper = (one: Paper): string => {
    tell('paper', paperKey(one), paperNumber(one), one);
    return `${one.type} số ${paperNumber(one)}`;
  };

  const slots: Readonly<Record<string, () => string>> = {
    class: () => namedClass(mostly(plan.class, plan.school.classes, 0.75)),
    class2: () => namedClass(pick(plan.school.classes.filter((name) => name !== plan.class))),
    grade: () => tell('grade', plan.class.slice(0, 1), plan.class.slice(0, 1)),
    person: () => named(person()),
    teacher: () => {
      const one = person();
      return `${one.woman ? pick(['cô giáo', 'cô']) : pick(['thầy giáo', 'thầy'])} ${named(one)}`;
    },
    comrade: () => {
      const one = person();
      return `đồng chí ${named(one)}${chance(0.6) ? `, ${one.post}` : ''}`;
    },
    place: () => {
      const place = mostly(plan.place, plan.school.places, 0.85);
      return tell('place', place, place);
    },
    village: () => {
      const village = pick(plan.school.villages);
      return tell('village', village, village);
    },
    subject: () => tell('subject', plan.subject, plan.subject),
    detail: () => tell('detail', plan.detail, plan.detail),
    date: () => `${chance(0.25) ? `${weekdayOf(plan.day)}, ` : ''}ngày ${date(plan.day, style())}`,
    plainDate: () => date(plan.day, plan.dateStyle),
    date2: () => `ngày ${date(plan.laterDay, style())}`,
    month: () => `${Number(plan.day.slice(5, 7))}`,
    quarter: () => ['I', 'II', 'III', 'IV'][Math.floor((Number(plan.day.slice(5, 7)) - 1) / 3)] ?? '',
    calendarYear: () => plan.day.slice(0, 4),
    year: () => tell('year', `${plan.schoolYear}`, writeSchoolYear(plan.schoolYear, plan.yearSeparator)),
    time: () => `${int(7, 16)} giờ ${pick(['00', '15', '30', '45'])}`,
    n: () => `${int(3, 40)}`,
    doc: () => paper(ownPaper(source)),
    reference: () => paper(pick(plan.school.papers)),
    name: () => {
      const name = fill(pick(plan.topic.names));
      names.add(name);
      return name;
    },
  };

  function fill(template: string): string {
    return template
      .replace(/\[([^\]]+)\]/g, (_all, choices: string) => pick(choices.split('|')))
      .replace(/\{(\w+)\}/g, (_all, slot: string) => {
        if (slot === 'Name') return capital(slots['name']?.() ?? '');
        const short = abbreviation(slot);
        if (short) return abbreviated(short);
        const value = slots[slot]?.();
        if (value === undefined) throw new Error(`No slot {${slot}}: ${template}`);
        return value;
      });
  }

  function abbreviated({ short, long }: { short: string; long: readonly string[] }): string {
    const words = chance(0.75) ? (long[0] ?? short) : pick(long);
    if (plan.abbreviates === 'both') return chance(0.5) ? short : words;
    return plan.abbreviates === 'short' ? short : words;
  }

  return { facts, names, write: (template) => capital(fill(template)) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
