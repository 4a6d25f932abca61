import { Fragment, type ReactNode } from "react";

interface Props<Member> {
  readonly of: readonly Member[];
  readonly children: (member: Member) => ReactNode;
}

/** Members of a list that never changes and whose members have no names: each is known by its place. */
export function InOrder<Member>({ of, children }: Props<Member>) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return of.map((member, at) => <Fragment key={at}>{children(member)}</Fragment>);
}
