import type { guideHowWords as english } from '../en/guide-how.ts';

export const guideHowWords: typeof english = {
  read: {
    title: 'Qué se lee',
    text: 'El correo que HubSpot ha registrado, y los contactos, empresas y negocios que lo rodean. Solo cuenta lo que un cliente escribió en ese mismo mensaje: ni el historial citado, ni la firma, ni el correo automático. De los buzones, dominios y remitentes excluidos en los ajustes solo se lee el encabezado. Los archivos adjuntos, las llamadas y las reuniones no se leen en absoluto.',
  },
  kept: {
    title: 'Qué se guarda',
    text: 'La frase que prueba una señal, palabra por palabra y con 500 caracteres como máximo, con los datos que contiene: importe, fecha, cantidad. El correo se lee y se descarta; su texto no se guarda ni queda en ningún registro técnico. Pasado el tiempo de los ajustes, las frases también se van y quedan los recuentos.',
  },
  card: {
    title: 'Qué muestra una tarjeta',
    text: 'Una frase de un correo, lo que puede valer y si ya la cubre un negocio. Usted decide con un clic: crear un negocio, asociarla a uno, aplazarla hasta una fecha o decir que no es una señal. Sin un clic no se escribe nada en sus propios campos.',
  },
  manager: {
    title: 'Cuándo se entera un responsable',
    text: 'Solo cuando nadie ha decidido sobre una oportunidad segura en las horas laborables fijadas. Entonces un responsable del equipo recibe una tarea con la frase y lo que se puede hacer. Cualquier decisión la cierra, también «no es una señal». Noches, fines de semana, festivos y ausencias no cuentan.',
  },
  scores: {
    title: 'Qué significan las puntuaciones',
    text: 'La certeza de una señal dice cuántas veces resultaron ciertas las frases como esa. La salud de un negocio, de 0 a 100, lo compara con los negocios que ganó: ritmo, contacto, dirección, lo confirmado, próximo paso. Cada punto se despliega en su motivo. Ninguna puntuación valora a una persona.',
  },
  access: {
    title: 'Quién ve qué',
    text: 'Quien puede abrir un registro en HubSpot ve su tarjeta. Las cifras llegan hasta el equipo, y los equipos de menos de tres personas activas no tienen cifras propias. No hay clasificaciones de personas. Sin un modelo de lenguaje que usted elija, ningún texto sale de HubSpot.',
  },
};
