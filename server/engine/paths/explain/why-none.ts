import { entityId } from "../../../domain/ids.ts";
import { endSentence } from "../../../domain/sentences/end-sentence.ts";
import { entityIdAt, findEntity, nameAt } from "../../../projection/entity-columns.ts";
import type { Projection } from "../../../projection/projection.ts";
import { backward, forward } from "../../claims/claim-table.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import type { FoundPath, NoPath, NoPathReason, Relaxation } from "../answer.ts";
import { compileQuestion } from "../plan/compile-question.ts";
import type { SearchPlan } from "../plan/search-plan.ts";
import type { PathQuestion } from "../question.ts";
import { toFoundPath } from "../to-found-path.ts";
import { findTopPaths, type SearchMemory } from "../top-paths.ts";
import { tightenChange } from "./least-change.ts";
import { type Change, listRelaxables, type Relaxable } from "./relaxations.ts";

/** Hops that a question may ask for. */
const mostHops = 12;
/** More hops than any path has. */
const anyHops = 1 << 19;
/** Milliseconds for one attempt to find what would give a path, and for all of them. */
const attemptTime = 300;
const inquiryTime = 2_000;
/** Entities shown of what each side reaches. */
const frontierSize = 10;

interface Diagnosis {
  readonly reason: NoPathReason;
  readonly text: string;
  readonly relax: readonly Relaxation[];
}

interface Terms {
  readonly projection: Projection;
  readonly memory: SearchMemory;
  readonly clock: StopClock;
}

/** Why the question has no path, tested from the plainest reason on, and the least that would have to change. */
export function explainNone(question: PathQuestion, terms: Terms): NoPath {
  const plan = compileQuestion(terms.projection, question, terms.memory);
  const inquiry = new Inquiry(question, terms, plan);
  return { ...inquiry.run(), ...findFrontiers(terms, plan) };
}

class Inquiry {
  private readonly question: PathQuestion;
  private readonly terms: Terms;
  private readonly plan: SearchPlan;
  private readonly clock: StopClock;
  /** Some attempt ran out of time, so that what it did not find may be there. */
  private isCut = false;

  constructor(question: PathQuestion, terms: Terms, plan: SearchPlan) {
    this.question = question;
    this.terms = terms;
    this.plan = plan;
    this.clock = terms.clock.within(inquiryTime);
  }

  run(): Diagnosis {
    const isolated = this.findIsolated();
    if (isolated !== undefined) return { reason: "UNCONNECTED", text: isolated, relax: [] };
    const open = this.measure(this.freed(this.question));
    if (open < 0) return { reason: "UNCONNECTED", text: "Nothing in the graph connects the two.", relax: [] };
    return this.testHops() ?? this.testConstraints() ?? this.testTogether(open);
  }

  private findIsolated(): string | undefined {
    const { projection, from, to } = this.plan;
    const { offsets } = projection.rows;
    const isBare = (entity: number): boolean => offsets[entity] === offsets[entity + 1];
    for (const ends of [from, to]) {
      if (ends.length === 0) return "No entity of the kinds asked for is in the graph.";
      const [first] = ends;
      if (first !== undefined && ends.every(isBare)) {
        return `${nameAt(projection.entities, first)} has no relationship to any other entity.`;
      }
    }
    return undefined;
  }

  /** Connected by what the question admits, only further away. */
  private testHops(): Diagnosis | undefined {
    const { maxHops } = this.question;
    const isWalked = this.plan.orderStates === 1 && this.plan.viaMasks === 1 && !this.plan.overlapping;
    const distance = isWalked ? this.measure(this.question) : maxHops + 1;
    if (distance < 0) return undefined;
    for (let hops = Math.max(distance, maxHops + 1); hops <= mostHops; hops++) {
      const path = this.solve({ ...this.question, maxHops: hops });
      if (path !== undefined) return this.tooFar(path.steps.length, path);
    }
    return isWalked && distance > mostHops ? this.tooFar(distance, undefined) : undefined;
  }

  private tooFar(hops: number, path: FoundPath | undefined): Diagnosis {
    const { maxHops } = this.question;
    const relaxation = {
      change: `up to ${hops} hops instead of ${maxHops}`,
      hops,
      ...(path !== undefined && { path }),
    };
    return {
      reason: "HOP_LIMIT",
      text: `The nearest path has ${hops} hops, but the question allows ${maxHops}.`,
      relax: hops <= mostHops ? [relaxation] : [],
    };
  }

  /** Each constraint dropped alone. */
  private testConstraints(): Diagnosis | undefined {
    const found = this.relaxables(this.question).flatMap(({ reason, changes }) => {
      for (const change of changes) {
        const relaxed = this.try(change);
        if (relaxed !== undefined) return [{ reason, ...relaxed }];
      }
      return [];
    });
    const [first] = found;
    if (first === undefined) return undefined;
    return {
      reason: first.reason,
      text: endSentence(`No path fits every constraint, but one would with ${first.words}`),
      relax: found.map(({ relaxation }) => relaxation).sort(byEase),
    };
  }

  private try(change: Change): { readonly words: string; readonly relaxation: Relaxation } | undefined {
    const path = this.solve(change.apply(this.question));
    if (path === undefined) return undefined;
    const least = tightenChange(this.plan, this.question, { change, path, solve: (asked) => this.solve(asked) });
    const { words } = least;
    return { words, relaxation: { change: words, hops: least.path.steps.length, path: least.path } };
  }

  /** Only several together: all are dropped, then taken back one after another while a path remains. */
  private testTogether(open: number): Diagnosis {
    const far: Change = {
      words: `up to ${mostHops} hops instead of ${this.question.maxHops}`,
      apply: (asked) => ({ ...asked, maxHops: mostHops }),
    };
    const whole = [
      { reason: "HOP_LIMIT" as const, change: far },
      ...this.relaxables(this.question).flatMap(({ reason, changes }) =>
        changes.slice(-1).map((change) => ({ reason, change })),
      ),
    ];
    const apply = (kept: typeof whole): PathQuestion =>
      kept.reduce((asked, { change }) => change.apply(asked), this.question);
    let kept = whole;
    let path = this.solve(apply(kept));
    for (const candidate of path === undefined ? [] : whole) {
      const fewer = kept.filter((member) => member !== candidate);
      const still = this.solve(apply(fewer));
      if (still !== undefined) [kept, path] = [fewer, still];
    }
    if (path === undefined && this.isCut) {
      return { reason: "FILTER", text: "No path fits; what would have to change was not found in time.", relax: [] };
    }
    if (path === undefined) {
      const reason = open > this.question.maxHops ? "HOP_LIMIT" : "FILTER";
      return { reason, text: `Even with no constraint the two are ${open} hops apart.`, relax: [] };
    }
    const words = kept.map(({ change }) => change.words).join(", ");
    return {
      reason: kept[0]?.reason ?? "FILTER",
      text: endSentence(`No single change gives a path, but these together would: ${words}`),
      relax: [{ change: words, hops: path.steps.length, path }],
    };
  }

  /** The question with every constraint dropped but its ends. */
  private freed(question: PathQuestion): PathQuestion {
    return this.relaxables(question).reduce((asked, { changes }) => changes.at(-1)?.apply(asked) ?? asked, question);
  }

  private relaxables(question: PathQuestion): readonly Relaxable[] {
    const { entities } = this.terms.projection;
    return listRelaxables(question, (id) => nameAt(entities, findEntity(entities, entityId(id))));
  }

  private measure(question: PathQuestion): number {
    const { projection, memory } = this.terms;
    const plan = compileQuestion(projection, question, memory);
    return plan.overlapping ? 1 : memory.meeting.measure(plan, { most: anyHops, clock: this.clock });
  }

  private solve(question: PathQuestion): FoundPath | undefined {
    const { projection, memory } = this.terms;
    const clock = this.clock.within(attemptTime);
    const plan = compileQuestion(projection, question, memory);
    const found = findTopPaths(memory, plan, 1, clock);
    this.isCut ||= found.isCut;
    const [path] = found.paths;
    return path && toFoundPath(plan, question, path);
  }
}

function byEase(a: Relaxation, b: Relaxation): number {
  return (a.path?.cost ?? 0) - (b.path?.cost ?? 0);
}

/** The nearest entities that each side reaches under the question's constraints. */
function findFrontiers({ projection, memory }: Terms, plan: SearchPlan): Pick<NoPath, "frontierFrom" | "frontierTo"> {
  const nearest = (side: typeof forward | typeof backward) =>
    memory.balls.nearest(plan, side, frontierSize).map((entity) => entityIdAt(projection.entities, entity));
  return { frontierFrom: nearest(forward), frontierTo: nearest(backward) };
}
