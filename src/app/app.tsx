export function App() {
  return (
    <main>
      <h1>ChooseOps</h1>
    </main>
  );
}
