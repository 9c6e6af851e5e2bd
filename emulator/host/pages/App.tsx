import { AppPage } from './app-page/AppPage.tsx';
import { AppSettings } from './app-page/AppSettings.tsx';
import { toRoute, type Route } from './data/route.ts';
import { usePath } from './data/router.ts';
import { ListPage } from './lists/ListPage.tsx';
import { MailboxPage } from './mailbox/MailboxPage.tsx';
import { RecordPage } from './record/RecordPage.tsx';
import { useSession } from './session.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { StartPage } from './start/StartPage.tsx';
import { TasksPage } from './tasks/TasksPage.tsx';

export function App() {
  const route = toRoute(usePath());
  return (
    <>
      <TopBar route={route} />
      <main className="page">
        <Page route={route} />
      </main>
    </>
  );
}

function Page({ route }: { route: Route }) {
  const { words } = useSession();
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'list':
      return <ListPage key={route.type} type={route.type} />;
    case 'record':
      return <RecordPage key={`${route.type}/${route.id}`} type={route.type} id={route.id} />;
    case 'app':
      return <AppPage location={route.location} />;
    case 'settings':
      return <AppSettings />;
    case 'tasks':
      return <TasksPage />;
    case 'mailbox':
      return <MailboxPage contactId={route.query.get('contact')} emailId={route.query.get('reply')} />;
    case 'unknown':
      return <p className="notice">{words.notFound}</p>;
  }
}
