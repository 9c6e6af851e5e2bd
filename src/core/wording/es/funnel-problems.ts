import type { FunnelProblem } from '../../funnel/funnel-map.ts';
import type { funnelProblemWords as english, ProblemNames } from '../en/funnel-problems.ts';

type Kind = FunnelProblem['kind'];

const titles: Record<Kind, (names: ProblemNames) => string> = {
  'no-proof': () => 'Nadie puede saber cuándo está hecho',
  'vague-name': ({ step }) => `«${step}» es difícil de observar`,
  'no-team': () => 'No se nombra a nadie que lo haga avanzar',
  'no-delay': () => 'No hay plazo acordado',
  'no-action': () => 'Sin próxima acción',
  'handover-without-proof': ({ from, to }) => `De ${from} a ${to} sin nada que mostrar`,
  'phase-empty': ({ phase }) => `Ningún paso para «${phase}»`,
  'phase-backwards': () => 'Vuelve a una fase anterior',
};

const remedies: Record<Kind, string> = {
  'no-proof': 'Elija qué hay que probar, o diga en pocas palabras lo que cualquiera puede ver.',
  'vague-name':
    'Un nombre como «Demo realizada» dice por sí mismo cuándo es cierto. Las etapas se renombran en HubSpot en Configuración → Objetos → Negocios; hasta entonces, puede decirlo la prueba aquí.',
  'no-team': 'Elija el equipo al que le toca.',
  'no-delay': 'Diga en cuántos días conviene hacer la próxima acción.',
  'no-action': 'Escriba lo único que hay que hacer después, tan breve como una tarea.',
  'handover-without-proof':
    'Diga qué encuentra el siguiente equipo: a quién llamar, la necesidad en una frase, una fecha. Escrito en el paso anterior al cambio.',
  'phase-empty':
    'O nada en HubSpot muestra clientes en este punto, o lo cubre otro paso: añada una etapa, o dé a esta fase un paso que ya tenga.',
  'phase-backwards':
    'Elija la misma fase que el paso anterior o una posterior, o cambie el orden de las etapas.',
};

export function funnelProblemWords(): ReturnType<typeof english> {
  return {
    title: (kind, names) => titles[kind](names),
    remedy: (kind) => remedies[kind],
  };
}
