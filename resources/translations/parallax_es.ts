<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source> or </source>
        <comment>between two sources</comment>
        <translation> o </translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles in {source}</source>
        <translation>
            <numerusform>%n artículo en {source}</numerusform>
            <numerusform>%n artículos en {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles: choose which</source>
        <translation>
            <numerusform>%n artículo: elija</numerusform>
            <numerusform>%n artículos: elija</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts compared</source>
        <translation>
            <numerusform>%n dato comparado</numerusform>
            <numerusform>%n datos comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n mes después</numerusform>
            <numerusform>%n meses después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources: choose the base</source>
        <translation>
            <numerusform>%n fuente más: elegir la base</numerusform>
            <numerusform>%n fuentes más: elegir la base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes have lost their words</source>
        <translation>
            <numerusform>%n nota ha perdido sus palabras</numerusform>
            <numerusform>%n notas han perdido sus palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes need a look</source>
        <translation>
            <numerusform>%n nota por revisar</numerusform>
            <numerusform>%n notas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n pasaje cambiado</numerusform>
            <numerusform>%n pasajes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages moved</source>
        <translation>
            <numerusform>%n pasaje movido</numerusform>
            <numerusform>%n pasajes movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages split</source>
        <translation>
            <numerusform>%n pasaje dividido</numerusform>
            <numerusform>%n pasajes divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>where words were found</comment>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passages</source>
        <translation>
            <numerusform>%n pasaje compartido</numerusform>
            <numerusform>%n pasajes compartidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years later</source>
        <translation>
            <numerusform>%n año después</numerusform>
            <numerusform>%n años después</numerusform>
        </translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculta)</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>A later report replaces an earlier value.</source>
        <translation>Una noticia posterior reemplaza un valor anterior.</translation>
    </message>
    <message>
        <source>A pasted text comes from nowhere that could be asked again</source>
        <translation>Un texto pegado no viene de ningún sitio al que se pueda volver a preguntar</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>Añadir %n artículo</numerusform>
            <numerusform>Añadir %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sources</source>
        <translation>
            <numerusform>Añadir %n fuente</numerusform>
            <numerusform>Añadir %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Añadir enlaces…</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Add two or more articles about the same event. Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation>Añada dos o más artículos sobre el mismo suceso. Parallax pone lado a lado lo que comparten
y muestra dónde difieren fechas, cifras, nombres y redacción.</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>Añadir {source}</translation>
    </message>
    <message numerus="yes">
        <source>Added %n articles</source>
        <translation>
            <numerusform>%n artículo añadido</numerusform>
            <numerusform>%n artículos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Todos los bloques</translation>
    </message>
    <message>
        <source>Almost word for word</source>
        <translation>Casi palabra por palabra</translation>
    </message>
    <message>
        <source>Already here as {source}</source>
        <translation>Ya está como {source}</translation>
    </message>
    <message>
        <source>Already here: {sources}</source>
        <translation>Ya está aquí: {sources}</translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation>Alt+clic</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>«{title}» archivado</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivado.</translation>
    </message>
    <message>
        <source>Articles in the source. Space ticks one or takes its tick away.</source>
        <translation>Artículos de la fuente. Espacio marca o desmarca.</translation>
    </message>
    <message>
        <source>As it was when new</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>As many texts as fit</source>
        <translation>Tantos textos como quepan</translation>
    </message>
    <message>
        <source>As soon as there are two, Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation>En cuanto haya dos, Parallax pone lado a lado lo que comparten
y muestra dónde difieren fechas, cifras, nombres y redacción.</translation>
    </message>
    <message>
        <source>As the program read it</source>
        <translation>Como lo leyó el programa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base {source}, text</source>
        <translation>Base {source}, texto</translation>
    </message>
    <message>
        <source>Base: {source}</source>
        <translation>Base: {source}</translation>
    </message>
    <message>
        <source>Being compared</source>
        <translation>Se está comparando</translation>
    </message>
    <message>
        <source>Blocks of the source. Space restores a block or leaves it out.</source>
        <translation>Bloques de la fuente. Espacio recupera un bloque o lo omite.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>«{title}» recuperado</translation>
    </message>
    <message>
        <source>By kind of fact</source>
        <translation>Por tipo de dato</translation>
    </message>
    <message>
        <source>By number of sources</source>
        <translation>Por número de fuentes</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the base</source>
        <translation>Cambiar la base</translation>
    </message>
    <message>
        <source>Change the base (B)</source>
        <translation>Cambiar la base (B)</translation>
    </message>
    <message>
        <source>Change the base, key B</source>
        <translation>Cambiar la base, tecla B</translation>
    </message>
    <message>
        <source>Choose a passage first: J and K walk over them</source>
        <translation>Elija primero un pasaje: J y K los recorren</translation>
    </message>
    <message>
        <source>Choose a source in the list at the left first</source>
        <translation>Elija primero una fuente en la lista de la izquierda</translation>
    </message>
    <message>
        <source>Choose an action and press the keys it should have.</source>
        <translation>Elija una acción y pulse las teclas que debe tener.</translation>
    </message>
    <message>
        <source>Choose the source in this column: {source}</source>
        <translation>Elegir la fuente de esta columna: {source}</translation>
    </message>
    <message>
        <source>Chosen by Parallax</source>
        <translation>Elegida por Parallax</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Click or drag to scroll</source>
        <translation>Clic o arrastrar para desplazarse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Color por tipo</translation>
    </message>
    <message>
        <source>Colour by kind of fact instead of verdict</source>
        <translation>Color por tipo de dato en lugar de por veredicto</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Compare how sources tell one story</source>
        <translation>Comparar cómo las fuentes cuentan una historia</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Comparado como</translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation>Comparado en este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n sources</source>
        <translation>
            <numerusform>Comparando %n fuente</numerusform>
            <numerusform>Comparando %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing, {share}%</source>
        <translation>Comparando, {share} %</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatibles</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmado por usted</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message>
        <source>Conflict or only older?</source>
        <translation>¿Contradicción o solo más antiguo?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied “{what}” with its sources</source>
        <translation>«{what}» copiado con sus fuentes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the row with its sources</source>
        <translation>Copiar la fila con sus fuentes</translation>
    </message>
    <message>
        <source>Correct the value…</source>
        <translation>Corregir el valor…</translation>
    </message>
    <message>
        <source>Correct what {source} says</source>
        <translation>Corregir lo que dice {source}</translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>Corregir «{field}»</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Could not read {failed} of {sources}</source>
        <translation>No se pudieron leer {failed} de {sources}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Credited to {name}</source>
        <translation>Atribuido a {name}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Atribuciones</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>«{title}» eliminado</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Primero las diferencias</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>Drop links, files or text</source>
        <translation>Suelte enlaces, archivos o texto</translation>
    </message>
    <message>
        <source>Drop links, files or text here</source>
        <translation>Suelte aquí enlaces, archivos o texto</translation>
    </message>
    <message>
        <source>Drop links, files or text, or press Ctrl+V. Opens files when pressed.</source>
        <translation>Suelte enlaces, archivos o texto, o pulse Ctrl+V. Al activarlo abre archivos.</translation>
    </message>
    <message>
        <source>Each source gets a letter and a pattern. You can add more at any time.</source>
        <translation>Cada fuente recibe una letra y un dibujo. Puede añadir más en cualquier momento.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Events of Parallax (*{suffix})</source>
        <translation>Sucesos de Parallax (*{suffix})</translation>
    </message>
    <message>
        <source>Explain the selected mark</source>
        <translation>Explicar la marca elegida</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Export the event</source>
        <translation>Exportar el suceso</translation>
    </message>
    <message>
        <source>Export the event…</source>
        <translation>Exportar el suceso…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extraction proof</source>
        <translation>Prueba de extracción</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Fetching, {done} KB</source>
        <translation>Descargando, {done} KB</translation>
    </message>
    <message>
        <source>Fetching, {done} of {all} KB</source>
        <translation>Descargando, {done} de {all} KB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation>Filtrar filas por palabras</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>Buscar en todas las fuentes</translation>
    </message>
    <message>
        <source>Five made-up reports on a real event</source>
        <translation>Cinco noticias inventadas sobre un suceso real</translation>
    </message>
    <message>
        <source>Follow links that lead to private addresses</source>
        <translation>Seguir enlaces que llevan a direcciones privadas</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Letra de los textos</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n more of its articles.</source>
        <translation>
            <numerusform>Encontrado en %n más de sus artículos.</numerusform>
            <numerusform>Encontrado en %n más de sus artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in {outlet}: {words}</source>
        <translation>Encontrado en {outlet}: {words}</translation>
    </message>
    <message>
        <source>Four texts</source>
        <translation>Cuatro textos</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Go to the text of {source}</source>
        <translation>Ir al texto de {source}</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time: hour, minute</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide notes whose words are gone</source>
        <translation>Ocultar las notas sin palabras</translation>
    </message>
    <message>
        <source>Hide this source</source>
        <translation>Ocultar esta fuente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Ignored by you</source>
        <translation>Ignorado por usted</translation>
    </message>
    <message>
        <source>Ignored.</source>
        <translation>Ignorado.</translation>
    </message>
    <message>
        <source>Import an event</source>
        <translation>Importar un suceso</translation>
    </message>
    <message>
        <source>Import an event…</source>
        <translation>Importar un suceso…</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>«{title}» importado</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>In the order of the texts</source>
        <translation>En el orden de los textos</translation>
    </message>
    <message>
        <source>In the order of {source}</source>
        <translation>En el orden de {source}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Orígenes independientes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>It is open in this window.</source>
        <translation>Está abierto en esta ventana.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON field</source>
        <translation>campo JSON</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Keep as one article</source>
        <translation>Dejar como un solo artículo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>Omitir «{words}»</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Ledger: facts by source</source>
        <translation>Registro: datos por fuente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>Left out, {reason}</source>
        <translation>Omitido, {reason}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message numerus="yes">
        <source>Links between {left} and {right}: %n matched passages</source>
        <translation>
            <numerusform>Enlaces entre {left} y {right}: %n pasaje emparejado</numerusform>
            <numerusform>Enlaces entre {left} y {right}: %n pasajes emparejados</numerusform>
        </translation>
    </message>
    <message>
        <source>Links to articles</source>
        <translation>Enlaces a artículos</translation>
    </message>
    <message>
        <source>Links to articles, parted by spaces or lines</source>
        <translation>Enlaces a artículos, separados por espacios o líneas</translation>
    </message>
    <message>
        <source>List of differences</source>
        <translation>Lista de diferencias</translation>
    </message>
    <message>
        <source>Lock scrolling to matched passages</source>
        <translation>Ligar el desplazamiento a los pasajes emparejados</translation>
    </message>
    <message>
        <source>Locked  U</source>
        <comment>scrolling</comment>
        <translation>Ligado  U</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a date: short month, year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month and its year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation>Hacerla la base</translation>
    </message>
    <message>
        <source>Make {source} the base</source>
        <translation>Hacer de {source} la base</translation>
    </message>
    <message>
        <source>Marks show which sources share each passage</source>
        <translation>Las marcas muestran qué fuentes comparten cada pasaje</translation>
    </message>
    <message>
        <source>Match by hand</source>
        <translation>Emparejar a mano</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejado</translation>
    </message>
    <message>
        <source>Matched {sources} by hand</source>
        <translation>{sources} emparejados a mano</translation>
    </message>
    <message>
        <source>Moved: it stands elsewhere than its neighbours.</source>
        <translation>Movido: está en otro lugar que sus vecinos.</translation>
    </message>
    <message>
        <source>NITF field</source>
        <translation>campo NITF</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del suceso</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Near-copy of article {number} of this list</source>
        <translation>Casi copia del artículo {number} de esta lista</translation>
    </message>
    <message>
        <source>Near-copy of {source}</source>
        <translation>Casi copia de {source}</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo suceso</translation>
    </message>
    <message>
        <source>NewsML field</source>
        <translation>campo NewsML</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Siguiente resultado</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Siguiente resultado (F3)</translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation>Ninguna orden coincide</translation>
    </message>
    <message>
        <source>No date found</source>
        <translation>No se encontró fecha</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>No se encontraron fechas.</translation>
    </message>
    <message>
        <source>No events yet. Each comparison is kept here by itself as you work on it.</source>
        <translation>Aún no hay sucesos. Cada comparación se guarda aquí sola mientras trabaja en ella.</translation>
    </message>
    <message>
        <source>No fact stands here that another source gives too.</source>
        <translation>Aquí no hay ningún dato que otra fuente dé también.</translation>
    </message>
    <message>
        <source>No facts were found that can be compared</source>
        <translation>No se encontraron datos comparables</translation>
    </message>
    <message>
        <source>No headline found</source>
        <translation>No se encontró titular</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>No se encontró correspondencia</translation>
    </message>
    <message>
        <source>No match found further to the left</source>
        <translation>No se encontró correspondencia más a la izquierda</translation>
    </message>
    <message>
        <source>No match found further to the right</source>
        <translation>No se encontró correspondencia más a la derecha</translation>
    </message>
    <message>
        <source>No match found in a source after this one</source>
        <translation>No se encontró correspondencia en una fuente posterior</translation>
    </message>
    <message>
        <source>No match found in a source before this one</source>
        <translation>No se encontró correspondencia en una fuente anterior</translation>
    </message>
    <message>
        <source>No match found in the other sources.</source>
        <translation>No se encontró correspondencia en las demás fuentes.</translation>
    </message>
    <message>
        <source>No match found in {sources}</source>
        <translation>No se encontró correspondencia en {sources}</translation>
    </message>
    <message>
        <source>No match found in {source} for the selected row; B changes the base</source>
        <translation>No hay correspondencia de la fila elegida en {source}; B cambia la base</translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>No shared passages</source>
        <translation>Sin pasajes compartidos</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>No value in this row can be read in another way</source>
        <translation>Ningún valor de esta fila se puede leer de otra manera</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not locked  U</source>
        <comment>scrolling</comment>
        <translation>Sin ligar  U</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>Not saved: {reason}. Export the event to keep it, or close again to leave without it.</source>
        <translation>No guardado: {reason}. Exporte el suceso para conservarlo, o cierre otra vez para salir sin él.</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation>Nota sobre lo elegido</translation>
    </message>
    <message>
        <source>Note on words that are gone</source>
        <translation>Nota sobre palabras desaparecidas</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Nota sobre {place}</translation>
    </message>
    <message>
        <source>Note on “{words}”, which is gone</source>
        <translation>Nota sobre «{words}», desaparecido</translation>
    </message>
    <message>
        <source>Nothing is archived. Archived events are out of the way and are still found by a search.</source>
        <translation>No hay nada archivado. Los sucesos archivados quedan apartados y la búsqueda los encuentra.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Deleted events can be brought back for 30 days.</source>
        <translation>No se ha eliminado nada. Los sucesos eliminados se pueden recuperar durante 30 días.</translation>
    </message>
    <message>
        <source>Nothing with “{words}” in the library</source>
        <translation>Nada con «{words}» en la biblioteca</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>One is vaguer, rounder or more precise, or adds to the other.</source>
        <translation>Una es más vaga, más redonda o más precisa, o completa a la otra.</translation>
    </message>
    <message>
        <source>One source reports it; no match was found in the others.</source>
        <translation>Una fuente lo cuenta; no se encontró correspondencia en las demás.</translation>
    </message>
    <message>
        <source>One source so far. Add another</source>
        <translation>Una fuente por ahora. Añada otra</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Solo una</translation>
    </message>
    <message>
        <source>Only rows in which it says something</source>
        <translation>Solo filas en las que dice algo</translation>
    </message>
    <message>
        <source>Only rows in which {sources} says something. Click to show all.</source>
        <translation>Solo filas en las que {sources} dice algo. Clic para verlas todas.</translation>
    </message>
    <message>
        <source>Only rows of the selected source</source>
        <translation>Solo filas de la fuente elegida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation>Abrir una copia guardada</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open the sample comparison</source>
        <translation>Abrir la comparación de ejemplo</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>O eche antes un vistazo</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Origen: {origin}</translation>
    </message>
    <message>
        <source>Other keys for the chosen action</source>
        <translation>Otras teclas para la acción elegida</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Own keys again</source>
        <translation>Teclas originales</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>PDF property</source>
        <translation>propiedad del PDF</translation>
    </message>
    <message>
        <source>Paragraph {one} in {left}, paragraph {two} in {right}.</source>
        <translation>Párrafo {one} en {left}, párrafo {two} en {right}.</translation>
    </message>
    <message>
        <source>Passage in {source}</source>
        <translation>Pasaje en {source}</translation>
    </message>
    <message>
        <source>Passage {passage} of {passages}</source>
        <translation>Pasaje {passage} de {passages}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as a source</source>
        <translation>Pegar como fuente</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here</source>
        <translation>Pegue aquí el texto del artículo</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Pegar el texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Peek at the other wordings</source>
        <translation>Ver las otras redacciones</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Lugar en el texto</translation>
    </message>
    <message>
        <source>Place in the texts</source>
        <translation>Lugar en los textos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Put a note on {where}</source>
        <translation>Poner una nota en {where}</translation>
    </message>
    <message>
        <source>Put on the selected row</source>
        <translation>Poner en la fila elegida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Read as {value}</source>
        <translation>Leído como {value}</translation>
    </message>
    <message>
        <source>Read by an older version</source>
        <translation>Leído por una versión anterior</translation>
    </message>
    <message>
        <source>Read the current source again</source>
        <translation>Leer otra vez la fuente actual</translation>
    </message>
    <message>
        <source>Read {source} again</source>
        <translation>Leer {source} otra vez</translation>
    </message>
    <message>
        <source>Read {source} again.</source>
        <translation>{source}: leído otra vez.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation>
            <numerusform>Leyendo %n fuente</numerusform>
            <numerusform>Leyendo %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading file {number} of {all}</source>
        <translation>Leyendo el archivo {number} de {all}</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>Se canceló la lectura</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Refresh all links</source>
        <translation>Actualizar todos los enlaces</translation>
    </message>
    <message>
        <source>Refresh the current source</source>
        <translation>Actualizar la fuente actual</translation>
    </message>
    <message>
        <source>Refresh {source}</source>
        <translation>Actualizar {source}</translation>
    </message>
    <message>
        <source>Refreshed {source}.</source>
        <translation>{source}: actualizado.</translation>
    </message>
    <message>
        <source>Refreshing {source}</source>
        <translation>Actualizando {source}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sources</source>
        <translation>
            <numerusform>Quitar %n fuente</numerusform>
            <numerusform>Quitar %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all sources</source>
        <translation>Quitar todas las fuentes</translation>
    </message>
    <message>
        <source>Remove the current source</source>
        <translation>Quitar la fuente actual</translation>
    </message>
    <message>
        <source>Remove the note on {place}</source>
        <translation>Quitar la nota sobre {place}</translation>
    </message>
    <message>
        <source>Remove {source}</source>
        <translation>Quitar {source}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n sources</source>
        <translation>
            <numerusform>%n fuente quitada</numerusform>
            <numerusform>%n fuentes quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {source}</source>
        <translation>{source} quitada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the event…</source>
        <translation>Cambiar el nombre del suceso…</translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation>Cambiar el nombre a «{title}»</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Restore “{words}”</source>
        <translation>Recuperar «{words}»</translation>
    </message>
    <message>
        <source>Restored by you</source>
        <translation>Recuperado por usted</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Row {row} of {rows}</source>
        <translation>Fila {row} de {rows}</translation>
    </message>
    <message>
        <source>Rows of {sources}</source>
        <translation>Filas de {sources}</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Misma cifra</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} guardado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Scroll locked to matched passages  U</source>
        <translation>Desplazamiento ligado a los pasajes emparejados  U</translation>
    </message>
    <message>
        <source>Scroll not locked  U</source>
        <translation>Desplazamiento sin ligar  U</translation>
    </message>
    <message>
        <source>Scroll texts together</source>
        <translation>Desplazar los textos juntos</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Search titles and texts of all events</source>
        <translation>Buscar en títulos y textos de todos los sucesos</translation>
    </message>
    <message>
        <source>Select a row to see why it has its verdict.</source>
        <translation>Elija una fila para ver por qué tiene su veredicto.</translation>
    </message>
    <message>
        <source>Select the source to unlink: one with words in this row</source>
        <translation>Elija la fuente que desea desvincular: una con palabras en esta fila</translation>
    </message>
    <message>
        <source>Select words in one text, or choose a passage with J and K, and press M</source>
        <translation>Seleccione palabras en un texto, o un pasaje con J y K, y pulse M</translation>
    </message>
    <message>
        <source>Shared passages: {sources}</source>
        <translation>Pasajes compartidos: {sources}</translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation>Texto compartido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Show another source here, or make this one the base</source>
        <translation>Mostrar aquí otra fuente o hacer de esta la base</translation>
    </message>
    <message>
        <source>Show ignored rows</source>
        <translation>Mostrar las filas ignoradas</translation>
    </message>
    <message>
        <source>Show notes whose words are gone</source>
        <translation>Mostrar las notas sin palabras</translation>
    </message>
    <message>
        <source>Show only one verdict or kind</source>
        <translation>Mostrar solo un veredicto o tipo</translation>
    </message>
    <message>
        <source>Show or hide the current source</source>
        <translation>Mostrar u ocultar la fuente actual</translation>
    </message>
    <message>
        <source>Show {source} here</source>
        <translation>Mostrar {source} aquí</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Single letters are keys in the views</source>
        <translation>Las letras sueltas son teclas en las vistas</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source>Size of the window&apos;s own words, from the next start</source>
        <translation>Tamaño de las palabras de la ventana, desde el próximo inicio</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Sort by importance</source>
        <translation>Ordenar por importancia</translation>
    </message>
    <message>
        <source>Sort by kind of fact</source>
        <translation>Ordenar por tipo de dato</translation>
    </message>
    <message>
        <source>Sort by number of sources</source>
        <translation>Ordenar por número de fuentes</translation>
    </message>
    <message>
        <source>Sort by place in the texts</source>
        <translation>Ordenar por lugar en los textos</translation>
    </message>
    <message>
        <source>Sort by the order of this text</source>
        <translation>Ordenar según este texto</translation>
    </message>
    <message>
        <source>Sort by the selected source’s text</source>
        <translation>Ordenar según el texto de la fuente elegida</translation>
    </message>
    <message>
        <source>Source after</source>
        <translation>Fuente siguiente</translation>
    </message>
    <message>
        <source>Source before</source>
        <translation>Fuente anterior</translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation>Fuente {letter}</translation>
    </message>
    <message>
        <source>Source {letter}, {name}, text</source>
        <translation>Fuente {letter}, {name}, texto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources that could not be read</source>
        <translation>Fuentes que no se pudieron leer</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Espacio cierra</translation>
    </message>
    <message>
        <source>Split: told in {places} places of {source}.</source>
        <translation>Dividido: contado en {places} lugares de {source}.</translation>
    </message>
    <message>
        <source>Stop reading the current source</source>
        <translation>Dejar de leer la fuente actual</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message numerus="yes">
        <source>Take %n articles of {source}</source>
        <translation>
            <numerusform>Tomar %n artículo de {source}</numerusform>
            <numerusform>Tomar %n artículos de {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Deshacer todas las correcciones</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, saved pages, RSS, folders. One link per line works too.</source>
        <translation>Texto, páginas web, PDF, Word, correo, páginas guardadas, RSS, carpetas. También un enlace por línea.</translation>
    </message>
    <message>
        <source>The bytes that {source} was read from were not kept. Refresh it instead.</source>
        <translation>No se guardaron los bytes de {source}. Actualice la fuente en su lugar.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, link or file. Copy an article first.</source>
        <translation>El portapapeles no tiene texto, enlace ni archivo. Copie antes un artículo.</translation>
    </message>
    <message>
        <source>The comparison ended with an error of the program ({reason})</source>
        <translation>La comparación terminó con un error del programa ({reason})</translation>
    </message>
    <message>
        <source>The comparison was cancelled. What was there stays.</source>
        <translation>Se canceló la comparación. Lo que había se queda.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are ticked.</source>
        <translation>
            <numerusform>%n está marcado, el primero.</numerusform>
            <numerusform>Los %n primeros están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys were taken from “{action}”.</source>
        <translation>Las teclas se tomaron de «{action}».</translation>
    </message>
    <message>
        <source>The last block of a text can&apos;t be left out. Remove the source instead.</source>
        <translation>El último bloque de un texto no se puede omitir. Quite la fuente.</translation>
    </message>
    <message>
        <source>The program could not read it ({reason})</source>
        <translation>El programa no pudo leerlo ({reason})</translation>
    </message>
    <message>
        <source>The source, block by block</source>
        <translation>La fuente, bloque a bloque</translation>
    </message>
    <message>
        <source>The sources say different things of one fact.</source>
        <translation>Las fuentes dicen cosas distintas de un mismo dato.</translation>
    </message>
    <message>
        <source>The sources say the same.</source>
        <translation>Las fuentes dicen lo mismo.</translation>
    </message>
    <message>
        <source>The text as it is compared</source>
        <translation>El texto tal como se compara</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>No hay otra fila.</translation>
    </message>
    <message>
        <source>This event is open in another window of Parallax. Close it there first.</source>
        <translation>Este suceso está abierto en otra ventana de Parallax. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>This event was changed by another window. Yours goes on as a copy.</source>
        <translation>Otra ventana cambió este suceso. El suyo continúa como copia.</translation>
    </message>
    <message>
        <source>This passage, in other words</source>
        <translation>Este pasaje, con otras palabras</translation>
    </message>
    <message>
        <source>This window keeps nothing: it has no library.</source>
        <translation>Esta ventana no guarda nada: no tiene biblioteca.</translation>
    </message>
    <message>
        <source>Three texts</source>
        <translation>Tres textos</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguno</translation>
    </message>
    <message>
        <source>Tick those that belong to this event. They are compared once you add them.</source>
        <translation>Marque los que pertenecen a este suceso. Se comparan en cuanto los añade.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline: dates by source</source>
        <translation>Cronología: fechas por fuente</translation>
    </message>
    <message>
        <source>To the next or previous part of the window</source>
        <translation>A la parte siguiente o anterior de la ventana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try failed sources again</source>
        <translation>Intentar de nuevo las fuentes fallidas</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Dos textos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba una orden</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink the source</source>
        <translation>Desvincular la fuente</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Desvinculado</translation>
    </message>
    <message>
        <source>Unlock scrolling</source>
        <translation>Desligar el desplazamiento</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Suceso sin título</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message numerus="yes">
        <source>Use %n words</source>
        <translation>
            <numerusform>Usar %n palabra</numerusform>
            <numerusform>Usar %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the system&apos;s proxies</source>
        <translation>Usar los proxies del sistema</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Warnings: {warnings}</source>
        <translation>Avisos: {warnings}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>What is known of it changed</source>
        <translation>Los datos sobre ella han cambiado</translation>
    </message>
    <message>
        <source>What it means, as an article would say it</source>
        <translation>Lo que significa, como lo diría un artículo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What {source} means, in other words</source>
        <translation>Lo que {source} quiere decir, con otras palabras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why matched</source>
        <translation>Por qué se emparejó</translation>
    </message>
    <message>
        <source>With a note.</source>
        <translation>Con una nota.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Write a date as 2025-01-31 or 31 January 2025</source>
        <translation>Escriba una fecha como 2025-01-31 o 31 January 2025</translation>
    </message>
    <message>
        <source>Write a language as en or de</source>
        <translation>Escriba un idioma como en o de</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Escriba una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You can read what is ready.</source>
        <translation>Puede leer lo que está listo.</translation>
    </message>
    <message>
        <source>Zoom the texts</source>
        <translation>Ampliar los textos</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a passage in {source}</source>
        <translation>un pasaje en {source}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>unos {number}</translation>
    </message>
    <message>
        <source>above the headline</source>
        <translation>encima del titular</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>an error of the program ({error})</source>
        <translation>un error del programa ({error})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>y %n lugar más</numerusform>
            <numerusform>y %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>al menos {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>como mucho {number}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>below the article</source>
        <translation>debajo del artículo</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>junto al artículo</translation>
    </message>
    <message>
        <source>beyond the longest text</source>
        <translation>más allá del texto más largo</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botones</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>change base</source>
        <translation>cambiar la base</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>comparacion</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>aviso de cookies</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>aviso de derechos</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>correspondiente</translation>
    </message>
    <message>
        <source>credited to {name}</source>
        <translation>atribuido a {name}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date of this year: day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date: day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date: day, short month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>línea de fecha</translation>
    </message>
    <message>
        <source>date read from: {place}</source>
        <translation>fecha leída de: {place}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date: short name of the day, day, short month, year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>cuadro de diálogo</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>entrada del canal</translation>
    </message>
    <message>
        <source>feed entry, updated</source>
        <translation>entrada del canal, actualizada</translation>
    </message>
    <message>
        <source>field of the database</source>
        <translation>campo de la base de datos</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>form text</source>
        <translation>texto de formulario</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>cabecera del archivo</translation>
    </message>
    <message>
        <source>go to text</source>
        <translation>ir al texto</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>cabecera de la página</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>titular repetido</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>oculto por el filtro</translation>
    </message>
    <message>
        <source>html tag</source>
        <translation>etiqueta HTML</translation>
    </message>
    <message>
        <source>image caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>image credit</source>
        <translation>crédito de la imagen</translation>
    </message>
    <message numerus="yes">
        <source>in %n sources</source>
        <translation>
            <numerusform>en %n fuente</numerusform>
            <numerusform>en %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{words}”</source>
        <translation>en «{words}»</translation>
    </message>
    <message>
        <source>largest type</source>
        <translation>letra más grande</translation>
    </message>
    <message numerus="yes">
        <source>last of %n paragraphs</source>
        <translation>
            <numerusform>último de %n párrafo</numerusform>
            <numerusform>último de %n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>abierto hoy</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>abierto ayer</translation>
    </message>
    <message>
        <source>last opened {day}</source>
        <translation>abierto el {day}</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>first paragraph of an article</comment>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>omitido por usted</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>menos de {number}</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>cabecera del correo</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>emparejadas</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>etiqueta meta</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>más de {number}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navegación</translation>
    </message>
    <message>
        <source>nearly {number}</source>
        <translation>casi {number}</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>boletín</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sin titular</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>no es parte del artículo</translation>
    </message>
    <message>
        <source>offer to subscribe</source>
        <translation>oferta de suscripción</translation>
    </message>
    <message>
        <source>or press Ctrl+V</source>
        <translation>o pulse Ctrl+V</translation>
    </message>
    <message>
        <source>other wordings</source>
        <translation>otras redacciones</translation>
    </message>
    <message>
        <source>others</source>
        <comment>sources</comment>
        <translation>otras</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>número de página</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>texto de la página</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>título de la página</translation>
    </message>
    <message>
        <source>paragraph {paragraph} of {paragraphs}</source>
        <translation>párrafo {paragraph} de {paragraphs}</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>quoted mail</source>
        <translation>correo citado</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>tiempo de lectura</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>enlace relacionado</translation>
    </message>
    <message>
        <source>repeated block</source>
        <translation>bloque repetido</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>recuperado por usted</translation>
    </message>
    <message>
        <source>role</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>rotated text</source>
        <translation>texto girado</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>título de página</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>página guardada</translation>
    </message>
    <message>
        <source>scroll lock</source>
        <translation>desplazamiento ligado</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>separador</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>botones de compartir</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>some {number}</source>
        <translation>unos {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>style of the document</source>
        <translation>estilo del documento</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>text line</source>
        <translation>línea de texto</translation>
    </message>
    <message>
        <source>text line, updated</source>
        <translation>línea de texto, actualizada</translation>
    </message>
    <message>
        <source>the same point, no fact in common</source>
        <translation>el mismo punto, ningún dato en común</translation>
    </message>
    <message>
        <source>time of posting</source>
        <translation>hora de publicación</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>desvincular</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>{action}, key {key}</source>
        <translation>{action}, tecla {key}</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <translation>{action}: {change}</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{count} sentences of {left} matched in {right}</source>
        <translation>{count} frases de {left} emparejadas en {right}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done.</source>
        <translation>{done} de {total} pasos hechos.</translation>
    </message>
    <message>
        <source>{done} “{what}”</source>
        <translation>{done}: «{what}»</translation>
    </message>
    <message>
        <source>{done} “{what}” in {source}</source>
        <translation>{done}: «{what}» en {source}</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>No se pudo escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>{kept} blocks in the text, {out} left out</source>
        <translation>{kept} bloques en el texto, {out} omitidos</translation>
    </message>
    <message>
        <source>{label}, corrected by you</source>
        <translation>{label}, corregido por usted</translation>
    </message>
    <message>
        <source>{label}, from {source}</source>
        <translation>{label}, de {source}</translation>
    </message>
    <message>
        <source>{label}, not found</source>
        <translation>{label}, no encontrado</translation>
    </message>
    <message>
        <source>{matched} of {total}</source>
        <translation>{matched} de {total}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>{no_match} in {sources}.</source>
        <translation>{no_match} en {sources}.</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{place} de {found}</translation>
    </message>
    <message>
        <source>{read} of {all} read.</source>
        <translation>{read} de {all} leídas.</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} de {rows}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sources</source>
        <translation>
            <numerusform>{some} de %n fuente</numerusform>
            <numerusform>{some} de %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {sources}</source>
        <translation>{some} de {sources}</translation>
    </message>
    <message>
        <source>{some}, and {more}</source>
        <translation>{some}, y {more}</translation>
    </message>
    <message>
        <source>{sources} rest on the same copy ({origin}), so they count once.</source>
        <translation>{sources} se basan en el mismo texto ({origin}) y cuentan una vez.</translation>
    </message>
    <message>
        <source>{source}
Date from: {origin}</source>
        <translation>{source}
Fecha tomada de: {origin}</translation>
    </message>
    <message>
        <source>{source} could not be read again: {reason} It stays as it is.</source>
        <translation>No se pudo leer {source} otra vez: {reason} La fuente queda como está.</translation>
    </message>
    <message>
        <source>{source} could not be read: {reason}</source>
        <translation>No se pudo leer {source}: {reason}</translation>
    </message>
    <message>
        <source>{source} could not be refreshed: {reason} It stays as it is.</source>
        <translation>No se pudo actualizar {source}: {reason} La fuente queda como está.</translation>
    </message>
    <message>
        <source>{source} credits {name}</source>
        <translation>{source} cita a {name}</translation>
    </message>
    <message>
        <source>{source} has not changed</source>
        <translation>{source} no ha cambiado</translation>
    </message>
    <message>
        <source>{source} reads as before</source>
        <translation>{source} se lee como antes</translation>
    </message>
    <message>
        <source>{source} says {words}</source>
        <translation>{source} dice {words}</translation>
    </message>
    <message>
        <source>{source} waits for its match: choose words or a passage in another text and press M again; Esc gives up</source>
        <translation>{source} espera su correspondiente: elija palabras o un pasaje en otro texto y pulse M otra vez; Esc abandona</translation>
    </message>
    <message>
        <source>{source}: click to select, double-click to go to the text</source>
        <translation>{source}: clic para elegir, doble clic para ir al texto</translation>
    </message>
    <message>
        <source>{source}: could not be read. {reason}</source>
        <translation>{source}: no se pudo leer. {reason}</translation>
    </message>
    <message>
        <source>{source}: extraction proof</source>
        <translation>{source}: prueba de extracción</translation>
    </message>
    <message>
        <source>{source}: {count}</source>
        <translation>{source}: {count}</translation>
    </message>
    <message>
        <source>{source}: {what}</source>
        <translation>{source}: {what}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>{verdict}, {kind}, {what}: {says}</source>
        <translation>{verdict}, {kind}, {what}: {says}</translation>
    </message>
    <message>
        <source>{what}, in other words</source>
        <translation>{what}, con otras palabras</translation>
    </message>
    <message>
        <source>{what}: click shows or hides, Alt+click shows only these</source>
        <translation>{what}: clic muestra u oculta, Alt+clic muestra solo estos</translation>
    </message>
    <message>
        <source>{words}, credited to {name}</source>
        <translation>{words}, atribuido a {name}</translation>
    </message>
    <message>
        <source>“{headline}”</source>
        <translation>«{headline}»</translation>
    </message>
    <message>
        <source>“{title}” was brought together with the event that was here. Nothing of either was lost.</source>
        <translation>«{title}» se unió al suceso que había aquí. No se perdió nada de ninguno.</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read. {hint}</source>
        <translation>«{typed}» no se puede leer. {hint}</translation>
    </message>
</context>
</TS>
