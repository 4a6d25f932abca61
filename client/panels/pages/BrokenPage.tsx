import { Component, type ReactNode } from "react";
import { words } from "../../text/words.ts";

/** Shows its content, or says that the page broke where drawing it threw. */
export class BrokenPage extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="start" role="alert">
        <h1>{words.broken.title}</h1>
        <p className="lead">{words.broken.text}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.broken.reload}
        </button>
      </main>
    );
  }
}
