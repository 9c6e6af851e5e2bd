import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode, factCount, factNames, joinNames } from '../check-facts.ts';
import type { Formats } from '../formats.ts';

type Finding = (result: CheckResult) => string;

const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'HubSpot no deja que la aplicación lea esto.',
  'not-set-up': 'La aplicación aún no está configurada, así que no hay nada que leer.',
  'no-answer': 'HubSpot no ha respondido esta vez.',
};

const more = (count: number) => `y ${count} más`;
const list = (result: CheckResult, name: string) => joinNames(factNames(result, name), more);

const jobs: Readonly<Record<string, string>> = {
  sweep: 'tareas de los responsables',
  learn: 'aprendizaje de sus negocios',
  scan: 'comprobación semanal de los datos',
  snapshot: 'cifras de la página',
};

export function installationFindings(f: Formats): Finding {
  const findings: Record<InstallationCheck, Finding> = {
    token: ({ status }) =>
      status === 'ok' ? 'HubSpot responde a la aplicación.' : 'HubSpot rechaza el token de la aplicación.',
    scopes: (result) => {
      if (result.status === 'ok')
        return `Los ${f.number(factCount(result, 'required'))} permisos están concedidos.`;
      if (result.status === 'unknown') return 'HubSpot no indica los permisos; no se ha rechazado nada.';
      return `Sin conceder: ${list(result, 'missing')}.`;
    },
    properties: (result) => (result.status === 'ok' ? 'Están todas.' : `Faltan: ${list(result, 'missing')}.`),
    'signal-object': (result) => {
      if (result.status === 'ok') return 'El objeto, sus propiedades y sus asociaciones están.';
      if (factCode(result, 'state') === 'absent') return 'Falta el objeto «Buying signal».';
      return `El objeto está, pero le falta: ${list(result, 'missing')}.`;
    },
    webhooks: webhookFinding(f),
    cards: (result) => {
      const at = factCount(result, 'usedAt');
      return at === 0
        ? 'Nadie ha decidido aún en una tarjeta, y HubSpot no dice a una aplicación dónde están sus tarjetas.'
        : `La última decisión en una tarjeta fue el ${f.date(at)}.`;
    },
    'email-logging': contactFinding(f),
    'incoming-mail': incomingFinding(f),
    'team-logging': teamFinding(f),
    schedule: scheduleFinding,
  };
  return (result) => unread[factCode(result, 'reason')] ?? findings[result.id](result);
}

function contacts(f: Formats, count: number): string {
  return `${f.number(count)} ${f.plural(count, { one: 'contacto', other: 'contactos' })}`;
}

function webhookFinding(f: Formats): Finding {
  return (result) => {
    const total = factCount(result, 'total');
    const read = factCount(result, 'read');
    if (total === 0)
      return 'En los últimos 30 días no ha llegado correo de ningún contacto, así que nada lo muestra.';
    const found = `Correos de contactos más recientes: ${f.plural(read, { one: 'leído', other: 'leídos' })} ${f.number(read)} de ${f.number(total)}.`;
    const lastRead = factCount(result, 'newestReadAt');
    const until = lastRead === 0 ? '' : ` El más reciente de los leídos llegó el ${f.date(lastRead)}.`;
    return result.status === 'ok' ? found : `${found}${until}`;
  };
}

function incomingFinding(f: Formats): Finding {
  return (result) => {
    const [incoming, outgoing] = [factCount(result, 'incoming'), factCount(result, 'outgoing')];
    const received = `${f.number(incoming)} ${f.plural(incoming, { one: 'recibido', other: 'recibidos' })}`;
    const sent = `${f.number(outgoing)} ${f.plural(outgoing, { one: 'enviado', other: 'enviados' })}`;
    const counts = `En 30 días, ${received} y ${sent}.`;
    switch (factCode(result, 'pattern')) {
      case 'none':
        return 'En los últimos 30 días no se ha registrado ningún correo.';
      case 'few':
        return `${counts} Son muy pocos para saberlo.`;
      case 'only-outgoing':
        return `${counts} Casi nada de lo que escriben los compradores se registra.`;
      case 'only-incoming':
        return `${counts} Casi nada de lo que escribe su equipo se registra.`;
      case 'only-replies':
        return `${counts} Solo se han recibido respuestas: el primer correo de un comprador no llega a HubSpot.`;
      default:
        return counts;
    }
  };
}

function contactFinding(f: Formats): Finding {
  return (result) => {
    const sampled = factCount(result, 'sampled');
    if (result.status === 'unknown')
      return `Solo ${contacts(f, sampled)} con propietario: muy pocos para saberlo.`;
    const withMail = factCount(result, 'withMail');
    return `De los ${contacts(f, sampled)} con propietario que cambiaron más recientemente, ${f.number(withMail)} ${f.plural(withMail, { one: 'tiene', other: 'tienen' })} un correo registrado (${f.percent(withMail / sampled)}).`;
  };
}

function teamFinding(f: Formats): Finding {
  return (result) => {
    const reason = factCode(result, 'reason');
    if (reason === 'few') return 'En los últimos 30 días se han registrado muy pocos correos para saberlo.';
    if (reason === 'no-teams') return 'No hay ningún equipo de tres personas o más que mirar.';
    if (result.status !== 'ok')
      return `Ningún correo de los últimos 30 días es de: ${list(result, 'silent')}.`;
    return `Todos los equipos que se han mirado registran correo (${f.number(factCount(result, 'teams'))}).`;
  };
}

function scheduleFinding(result: CheckResult): string {
  if (result.status === 'ok') return 'Todo se ha ejecutado en los últimos días.';
  const named = (name: string) => factNames(result, name).map((job) => jobs[job] ?? job);
  const parts = [
    ...(named('never').length > 0 ? [`Sin ejecutar nunca: ${named('never').join(', ')}.`] : []),
    ...(named('late').length > 0 ? [`Con retraso: ${named('late').join(', ')}.`] : []),
  ];
  return parts.join(' ');
}
