import { lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { BrokenPage } from "./panels/pages/BrokenPage.tsx";
import { MissingPage } from "./panels/pages/MissingPage.tsx";
import { StartPage } from "./panels/pages/StartPage.tsx";

const ExplorePage = lazy(async () => ({ default: (await import("./panels/pages/ExplorePage.tsx")).ExplorePage }));

const DatasetsPage = lazy(async () => ({ default: (await import("./panels/pages/DatasetsPage.tsx")).DatasetsPage }));

const FormatSheet = lazy(async () => ({ default: (await import("./panels/formats/FormatSheet.tsx")).FormatSheet }));

/** The pages by their addresses. */
export function App() {
  return (
    <BrokenPage>
      {/* A field states what the address states: with the address a render late, quick keys would undo each other. */}
      <BrowserRouter useTransitions={false}>
        <Suspense fallback={null}>
          <Routes>
            <Route path="/" element={<StartPage />} />
            <Route path="/explore" element={<ExplorePage />} />
            <Route path="/data" element={<DatasetsPage />}>
              <Route path="formats" element={<FormatSheet />} />
              <Route path="formats/:format" element={<FormatSheet />} />
            </Route>
            <Route path="*" element={<MissingPage />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
    </BrokenPage>
  );
}
