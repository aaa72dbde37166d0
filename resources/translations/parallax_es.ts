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
    <message>
        <source> to </source>
        <comment>between two days</comment>
        <translation> a </translation>
    </message>
    <message>
        <source> yyyy</source>
        <comment>format of a year behind day and month</comment>
        <translation> &apos;de&apos; yyyy</translation>
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
        <source>%n links wait; files and pasted text still work.</source>
        <translation>
            <numerusform>%n enlace espera; los archivos y el texto pegado siguen funcionando.</numerusform>
            <numerusform>%n enlaces esperan; los archivos y el texto pegado siguen funcionando.</numerusform>
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
        <source>A conflict rather than an update: the values alternate with the time of publication</source>
        <translation>Un conflicto más que una actualización: los valores se alternan con el momento de la publicación</translation>
    </message>
    <message>
        <source>A later report replaces an earlier value.</source>
        <translation>Una noticia posterior reemplaza un valor anterior.</translation>
    </message>
    <message>
        <source>A paragraph stood twice</source>
        <translation>Un párrafo aparecía dos veces</translation>
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
        <source>Add %n links</source>
        <translation>
            <numerusform>Añadir %n enlace</numerusform>
            <numerusform>Añadir %n enlaces</numerusform>
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
        <source>All were published on the same day</source>
        <translation>Todas se publicaron el mismo día</translation>
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
        <source>Another code</source>
        <translation>Otro código</translation>
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
        <source>Archived copy</source>
        <translation>Copia archivada</translation>
    </message>
    <message>
        <source>Archived copy of {date}</source>
        <translation>Copia archivada del {date}</translation>
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
        <source>Change the base, key {key}</source>
        <translation>Cambiar la base, tecla {key}</translation>
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
        <source>Code the passage</source>
        <translation>Codificar el pasaje</translation>
    </message>
    <message>
        <source>Code the passage in all sources…</source>
        <translation>Codificar el pasaje en todas las fuentes…</translation>
    </message>
    <message>
        <source>Code the passage…</source>
        <translation>Codificar el pasaje…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Code “{code}” in {sources}</source>
        <translation>Código «{code}» en {sources}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codes as a table (CSV)…</source>
        <translation>Códigos como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Codes by source</source>
        <translation>Códigos por fuente</translation>
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
        <source>Conflict</source>
        <translation>Conflicto</translation>
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
        <source>Drop links, files or text, or paste them. Opens files when pressed.</source>
        <translation>Suelte o pegue enlaces, archivos o texto. Al activarlo abre archivos.</translation>
    </message>
    <message>
        <source>Each source gets a letter and a pattern. You can add more at any time.</source>
        <translation>Cada fuente recibe una letra y un dibujo. Puede añadir más en cualquier momento.</translation>
    </message>
    <message>
        <source>Economic effects</source>
        <translation>Efectos económicos</translation>
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
        <source>Everywhere</source>
        <translation>En todas partes</translation>
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
    <message>
        <source>Form text at the end</source>
        <translation>Texto de formulario al final</translation>
    </message>
    <message>
        <source>Form text between the paragraphs</source>
        <translation>Texto de formulario entre los párrafos</translation>
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
        <source>Friday</source>
        <translation>viernes</translation>
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
        <source>Headline repeated {n} times</source>
        <translation>Titular repetido {n} veces</translation>
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
        <source>Human interest</source>
        <translation>Interés humano</translation>
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
        <source>In another language ({word}) than the others</source>
        <translation>En otra lengua ({word}) que los demás</translation>
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
        <source>Less motion: lists and menus open at once, the cursor does not blink</source>
        <translation>Menos movimiento: las listas y los menús se abren al instante y el cursor no parpadea</translation>
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
        <source>Locked</source>
        <comment>scrolling</comment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Longer than any article: the first {n} characters are kept</source>
        <translation>Más largo que cualquier artículo: se conservan los primeros {n} caracteres</translation>
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
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Morality</source>
        <translation>Moralidad</translation>
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
        <source>Near-copy of {word}</source>
        <translation>Casi una copia de {word}</translation>
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
        <source>No command fits</source>
        <translation>Ninguna orden coincide</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No date found</source>
        <translation>No se encontró fecha</translation>
    </message>
    <message>
        <source>No date found (“{words}” could not be read); weekdays stay open</source>
        <translation>No se encontró fecha (no se pudo leer «{words}»); los días de la semana quedan abiertos</translation>
    </message>
    <message>
        <source>No date found; weekdays stay open</source>
        <translation>No se encontró fecha; los días de la semana quedan abiertos</translation>
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
        <source>No match found in {letters}</source>
        <translation>No se encontró correspondencia en {letters}</translation>
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
        <source>No passage has a code yet.</source>
        <translation>Ningún pasaje tiene código todavía.</translation>
    </message>
    <message>
        <source>No passage has a code yet. {key} gives one to the selected passage.</source>
        <translation>Ningún pasaje tiene código todavía. {key} da uno al pasaje elegido.</translation>
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
        <source>Not locked</source>
        <comment>scrolling</comment>
        <translation>Sin ligar</translation>
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
        <source>Only rows with the code {codes}. Click to show all.</source>
        <translation>Solo filas con el código {codes}. Un clic las muestra todas.</translation>
    </message>
    <message>
        <source>Only rows with this code</source>
        <translation>Solo filas con este código</translation>
    </message>
    <message>
        <source>Only rows with “{code}”</source>
        <translation>Solo filas con «{code}»</translation>
    </message>
    <message>
        <source>Only the first part of the page was read</source>
        <translation>Solo se leyó la primera parte de la página</translation>
    </message>
    <message>
        <source>Only {letters} reports it</source>
        <translation>Solo {letters} lo dice</translation>
    </message>
    <message>
        <source>Only {n} of the {m} pages could be read</source>
        <translation>Solo se pudieron leer {n} de las {m} páginas</translation>
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
        <source>Passages in {sources}</source>
        <translation>Pasajes en {sources}</translation>
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
        <source>Press release</source>
        <translation>Nota de prensa</translation>
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
        <source>Remove the code “{code}” in {sources}</source>
        <translation>Quitar el código «{code}» en {sources}</translation>
    </message>
    <message>
        <source>Remove the code “{code}”, whose words are gone</source>
        <translation>Quitar el código «{code}», cuyas palabras ya no están</translation>
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
        <source>Responsibility</source>
        <translation>Responsabilidad</translation>
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
        <source>Rows without “{code}”, too</source>
        <translation>También filas sin «{code}»</translation>
    </message>
    <message>
        <source>Same address as {word}, other text</source>
        <translation>La misma dirección que {word}, otro texto</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Mismo hecho</translation>
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
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Guardar los códigos</translation>
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
        <source>Scroll locked to matched passages</source>
        <translation>Desplazamiento ligado a los pasajes emparejados</translation>
    </message>
    <message>
        <source>Scroll not locked</source>
        <translation>Desplazamiento sin ligar</translation>
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
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Select a row to see why it has its verdict.</source>
        <translation>Elija una fila para ver por qué tiene su veredicto.</translation>
    </message>
    <message>
        <source>Select a value of one source to correct it</source>
        <translation>Elija el valor de una fuente para corregirlo</translation>
    </message>
    <message>
        <source>Select one passage in each source to match them</source>
        <translation>Elija un pasaje en cada fuente para asociarlos</translation>
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
        <source>Select words in two different sources to match them</source>
        <translation>Elija palabras en dos fuentes distintas para asociarlas</translation>
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
        <source>Split: one sentence of {one} is {count} in {other}.</source>
        <translation>Dividido: una frase de {one} son {count} en {other}.</translation>
    </message>
    <message>
        <source>Split: told in {places} places of {source}.</source>
        <translation>Dividido: contado en {places} lugares de {source}.</translation>
    </message>
    <message>
        <source>Split: {one} sentences of {left} go with {two} of {right}.</source>
        <translation>Dividido: {one} frases de {left} van con {two} de {right}.</translation>
    </message>
    <message>
        <source>Stop reading the current source</source>
        <translation>Dejar de leer la fuente actual</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
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
    <message>
        <source>The date is that of the last update; none of publication was found</source>
        <translation>La fecha es la de la última actualización; no se encontró ninguna de publicación</translation>
    </message>
    <message>
        <source>The feed holds only a summary. Give the link for the whole article</source>
        <translation>La fuente solo contiene un resumen. Dé el enlace del artículo completo</translation>
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
        <source>The site asks for a subscription: only the first {n} words could be read</source>
        <translation>El sitio pide una suscripción: solo se pudieron leer las primeras {n} palabras</translation>
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
        <source>The text may be cut off: it ends with “{words}”</source>
        <translation>El texto puede estar cortado: termina con «{words}»</translation>
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
        <source>Thursday</source>
        <translation>jueves</translation>
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
        <source>Too large or odd to be read in full: what belongs to the article was chosen by simple rules</source>
        <translation>Demasiado grande o extraño para leerlo entero: lo que pertenece al artículo se eligió con reglas sencillas</translation>
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
        <source>Tuesday</source>
        <translation>martes</translation>
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
        <source>Very short: {n} word</source>
        <translation>Muy corto: {n} palabra</translation>
    </message>
    <message>
        <source>Very short: {n} words</source>
        <translation>Muy corto: {n} palabras</translation>
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
        <source>Waits for a connection</source>
        <translation>Espera una conexión</translation>
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
        <source>Wednesday</source>
        <translation>miércoles</translation>
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
        <source>Words gone</source>
        <translation>Palabras perdidas</translation>
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
        <source>You matched the other sources otherwise</source>
        <translation>Usted asoció las otras fuentes de otro modo</translation>
    </message>
    <message>
        <source>You unlinked the other source</source>
        <translation>Usted separó la otra fuente</translation>
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
        <source>a {day} is not a {other_day}</source>
        <translation>{day} no es {other_day}</translation>
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
        <source>all of {words}</source>
        <translation>todas sobre: {words}</translation>
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
        <source>an article in the library is damaged</source>
        <translation>un artículo de la biblioteca está dañado</translation>
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
        <source>another program is writing to {word}. Close it or wait a moment</source>
        <translation>otro programa está escribiendo en {word}. Ciérrelo o espere un momento</translation>
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
        <source>both are a {day}</source>
        <translation>ambos son {day}</translation>
    </message>
    <message>
        <source>both are at {word}</source>
        <translation>ambos son a las {word}</translation>
    </message>
    <message>
        <source>both are the same length of time</source>
        <translation>ambos son la misma duración</translation>
    </message>
    <message>
        <source>both are the same moment, by the clocks of two time zones</source>
        <translation>ambos son el mismo momento, según los relojes de dos husos horarios</translation>
    </message>
    <message>
        <source>both are {date}</source>
        <translation>ambos son {date}</translation>
    </message>
    <message>
        <source>both are {date}, and only one names the time of day</source>
        <translation>ambos son el {date}, y solo una da la hora</translation>
    </message>
    <message>
        <source>both credit {words}</source>
        <translation>ambas citan a {words}</translation>
    </message>
    <message>
        <source>both name the same</source>
        <translation>ambas nombran lo mismo</translation>
    </message>
    <message>
        <source>both name the same day of the year</source>
        <translation>ambas nombran el mismo día del año</translation>
    </message>
    <message>
        <source>both name the same month</source>
        <translation>ambas nombran el mismo mes</translation>
    </message>
    <message>
        <source>both name the same person</source>
        <translation>ambas nombran a la misma persona</translation>
    </message>
    <message>
        <source>both name the same rhythm</source>
        <translation>ambas nombran el mismo ritmo</translation>
    </message>
    <message>
        <source>both name the same, one of them in one word</source>
        <translation>ambas nombran lo mismo, una de ellas en una palabra</translation>
    </message>
    <message>
        <source>both name {words}, and each has others beside</source>
        <translation>ambas nombran a {words}, y cada una a otros más</translation>
    </message>
    <message>
        <source>both name {words}, and one adds {others}</source>
        <translation>ambas nombran a {words}, y una añade a {others}</translation>
    </message>
    <message>
        <source>both of {words}</source>
        <translation>ambas sobre: {words}</translation>
    </message>
    <message>
        <source>both quote the same words</source>
        <translation>ambas citan las mismas palabras</translation>
    </message>
    <message>
        <source>both quote the same words but for articles and endings</source>
        <translation>ambas citan las mismas palabras salvo artículos y terminaciones</translation>
    </message>
    <message>
        <source>both quote the same words, one with “{words}”, the other with “{others}”</source>
        <translation>ambas citan las mismas palabras, una con «{words}», la otra con «{others}»</translation>
    </message>
    <message>
        <source>both report that “{words}” is denied</source>
        <translation>ambas dicen que se niega «{words}»</translation>
    </message>
    <message>
        <source>both report the denial</source>
        <translation>ambas recogen el desmentido</translation>
    </message>
    <message>
        <source>both say the same</source>
        <translation>ambas dicen lo mismo</translation>
    </message>
    <message>
        <source>both say the same of “{words}”</source>
        <translation>ambas dicen lo mismo de «{words}»</translation>
    </message>
    <message>
        <source>both say what was reached, in words of their own; neither shuts the other out</source>
        <translation>ambas dicen con sus propias palabras qué se alcanzó; ninguna excluye a la otra</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>ambas dicen {words}</translation>
    </message>
    <message>
        <source>both say {words}, and one says it more exactly</source>
        <translation>ambas dicen {words}, y una lo dice con más exactitud</translation>
    </message>
    <message>
        <source>both say {words}, and only one says of what: {others}</source>
        <translation>ambas dicen {words}, y solo una dice de qué: {others}</translation>
    </message>
    <message>
        <source>both say “not {words}”</source>
        <translation>ambas dicen «no {words}»</translation>
    </message>
    <message>
        <source>both speak of the same</source>
        <translation>ambas hablan de lo mismo</translation>
    </message>
    <message>
        <source>both tell that it is not said</source>
        <translation>ambas dicen que no se dice</translation>
    </message>
    <message>
        <source>both use the same words</source>
        <translation>ambas usan las mismas palabras</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botones</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
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
        <source>codes</source>
        <comment>name of a file</comment>
        <translation>codigos</translation>
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
        <source>d MMMM</source>
        <comment>format of a date: day, month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
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
        <source>its text is larger than {n} MB. Save the article alone and open that</source>
        <translation>su texto supera los {n} MB. Guarde solo el artículo y ábralo</translation>
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
        <source>more than {n} MB came in. Give the article alone</source>
        <translation>llegaron más de {n} MB. Dé solo el artículo</translation>
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
        <source>no line of this file is a JSON object. Export it again</source>
        <translation>ninguna línea de este archivo es un objeto JSON. Expórtelo de nuevo</translation>
    </message>
    <message>
        <source>no process could be started to read it safely. Close other programs and try again, or paste the text</source>
        <translation>no se pudo iniciar ningún proceso para leerlo con seguridad. Cierre otros programas e inténtelo de nuevo, o pegue el texto</translation>
    </message>
    <message>
        <source>no process could be started to read the file, which was left as it is. Close other programs and try again</source>
        <translation>no se pudo iniciar ningún proceso para leer el archivo, que quedó como estaba. Cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no passage has this code</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>no es parte del artículo</translation>
    </message>
    <message>
        <source>nothing came in. Pipe the text of an article into it</source>
        <translation>no llegó nada. Envíe el texto de un artículo</translation>
    </message>
    <message>
        <source>offer to subscribe</source>
        <translation>oferta de suscripción</translation>
    </message>
    <message>
        <source>one belongs to the other</source>
        <translation>uno pertenece al otro</translation>
    </message>
    <message>
        <source>one credits {words} and the other says it itself</source>
        <translation>una cita a {words} y la otra lo dice por sí misma</translation>
    </message>
    <message>
        <source>one first name is a form of the other</source>
        <translation>un nombre es una forma del otro</translation>
    </message>
    <message>
        <source>one had no answer, the other has one</source>
        <translation>una no tenía respuesta, la otra tiene una</translation>
    </message>
    <message>
        <source>one is a lower office than {words}</source>
        <translation>uno es un cargo inferior a {words}</translation>
    </message>
    <message>
        <source>one is the other rounded</source>
        <translation>uno es el otro, redondeado</translation>
    </message>
    <message>
        <source>one is the short form of the other</source>
        <translation>uno es la forma corta del otro</translation>
    </message>
    <message>
        <source>one leaves words out and marks it</source>
        <translation>una omite palabras y lo señala</translation>
    </message>
    <message>
        <source>one length of time leaves room for the other</source>
        <translation>una duración deja lugar a la otra</translation>
    </message>
    <message>
        <source>one names the time of day more exactly</source>
        <translation>una da la hora con más exactitud</translation>
    </message>
    <message>
        <source>one names {words}, the other leaves the name open</source>
        <translation>una nombra a {words}, la otra deja el nombre abierto</translation>
    </message>
    <message>
        <source>one names {words}, the other only says {others}</source>
        <translation>una nombra a {words}, la otra solo dice {others}</translation>
    </message>
    <message>
        <source>one of the two spellings must be wrong</source>
        <translation>una de las dos grafías debe de ser errónea</translation>
    </message>
    <message>
        <source>one quotes it, the other puts it in its own words</source>
        <translation>una lo cita, la otra lo dice con sus propias palabras</translation>
    </message>
    <message>
        <source>one quotes more of the same words</source>
        <translation>una cita más de las mismas palabras</translation>
    </message>
    <message>
        <source>one quotes these words, the other says them itself</source>
        <translation>una cita estas palabras, la otra las dice por sí misma</translation>
    </message>
    <message>
        <source>one says it only as {word}</source>
        <translation>una lo dice solo como {word}</translation>
    </message>
    <message>
        <source>one says more exactly where</source>
        <translation>una dice con más exactitud dónde</translation>
    </message>
    <message>
        <source>one says {words} as of now, the other that this is over</source>
        <translation>una dice {words} como actual, la otra que ya pasó</translation>
    </message>
    <message>
        <source>one says {words}, the other {others}, and a person can be both</source>
        <translation>una dice {words}, la otra {others}, y una persona puede ser ambas cosas</translation>
    </message>
    <message>
        <source>one says “{words}”, the other “not {others}”</source>
        <translation>una dice «{words}», la otra «no {others}»</translation>
    </message>
    <message>
        <source>one says “{words}”, the other “{others}”</source>
        <translation>una dice «{words}», la otra «{others}»</translation>
    </message>
    <message>
        <source>one thing, and each says another detail of it</source>
        <translation>una misma cosa, y cada una da otro detalle</translation>
    </message>
    <message>
        <source>one wants to avoid it, the other rules it out</source>
        <translation>una quiere evitarlo, la otra lo descarta</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched. Save the page and open the file</source>
        <translation>solo se piden direcciones http y https. Guarde la página y abra el archivo</translation>
    </message>
    <message>
        <source>or press {key}</source>
        <translation>o pulse {key}</translation>
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
        <source>the address leads to a machine of the local network and was not followed. Save the page in a browser and open the file</source>
        <translation>la dirección lleva a una máquina de la red local y no se siguió. Guarde la página en un navegador y abra el archivo</translation>
    </message>
    <message>
        <source>the address was redirected more than {n} times. Open it in a browser and copy the address of the article</source>
        <translation>la dirección se redirigió más de {n} veces. Ábrala en un navegador y copie la dirección del artículo</translation>
    </message>
    <message>
        <source>the bytes of a source are damaged</source>
        <translation>los bytes de una fuente están dañados</translation>
    </message>
    <message>
        <source>the bytes of a source are damaged or too many</source>
        <translation>los bytes de una fuente están dañados o son demasiados</translation>
    </message>
    <message>
        <source>the count was rising, and the later report has the higher number</source>
        <translation>la cifra subía, y el informe posterior tiene la más alta</translation>
    </message>
    <message>
        <source>the damaged library can&apos;t be read at all; it was set aside</source>
        <translation>la biblioteca dañada no se puede leer en absoluto; se apartó</translation>
    </message>
    <message>
        <source>the day is the same, and {word} is not {other_word}</source>
        <translation>el día es el mismo, y {word} no es {other_word}</translation>
    </message>
    <message>
        <source>the day lies in that month</source>
        <translation>el día está en ese mes</translation>
    </message>
    <message>
        <source>the disk is full, so {word} could not be written. Free some space</source>
        <translation>el disco está lleno, no se pudo escribir {word}. Libere espacio</translation>
    </message>
    <message>
        <source>the entries of this feed have headlines only. Give the addresses of the articles</source>
        <translation>las entradas de esta fuente solo tienen titulares. Dé las direcciones de los artículos</translation>
    </message>
    <message>
        <source>the event was changed in another window</source>
        <translation>el suceso se cambió en otra ventana</translation>
    </message>
    <message>
        <source>the file can&apos;t be read in time</source>
        <translation>el archivo no se puede leer a tiempo</translation>
    </message>
    <message>
        <source>the file is damaged: reading it ended the program that reads</source>
        <translation>el archivo está dañado: leerlo terminó el programa que lee</translation>
    </message>
    <message>
        <source>the first names are not the same</source>
        <translation>los nombres de pila no son los mismos</translation>
    </message>
    <message>
        <source>the later report has the newer number</source>
        <translation>el informe posterior tiene la cifra más nueva</translation>
    </message>
    <message>
        <source>the later report tells what followed</source>
        <translation>el informe posterior cuenta lo que siguió</translation>
    </message>
    <message>
        <source>the page arrived damaged. Try again</source>
        <translation>la página llegó dañada. Inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the page did not come within {n} seconds. Try again later, or save it in a browser and open the file</source>
        <translation>la página no llegó en {n} segundos. Inténtelo más tarde, o guárdela en un navegador y abra el archivo</translation>
    </message>
    <message>
        <source>the page is larger than {n} MB. Save the article in a browser and open the file</source>
        <translation>la página supera los {n} MB. Guarde el artículo en un navegador y abra el archivo</translation>
    </message>
    <message>
        <source>the page is packed in a way that was not asked for. Save it in a browser and open the file</source>
        <translation>la página está comprimida de una forma que no se pidió. Guárdela en un navegador y abra el archivo</translation>
    </message>
    <message>
        <source>the same day of the year cannot be a {day} and a {other_day}</source>
        <translation>el mismo día del año no puede ser {day} y {other_day}</translation>
    </message>
    <message>
        <source>the same in another unit, rounded</source>
        <translation>lo mismo en otra unidad, redondeado</translation>
    </message>
    <message>
        <source>the same length of time, and only one of them is put as a bound</source>
        <translation>la misma duración, y solo una se da como límite</translation>
    </message>
    <message>
        <source>the same length of time, rounded in one of them</source>
        <translation>la misma duración, redondeada en una</translation>
    </message>
    <message>
        <source>the same number, and only one of them is put as “{words}”</source>
        <translation>la misma cifra, y solo una se da como «{words}»</translation>
    </message>
    <message>
        <source>the same number, and only one of them says by what it is reckoned</source>
        <translation>la misma cifra, y solo una dice según qué se calcula</translation>
    </message>
    <message>
        <source>the same number, and only one of them says of what</source>
        <translation>la misma cifra, y solo una dice de qué</translation>
    </message>
    <message>
        <source>the same point, no fact in common</source>
        <translation>el mismo punto, ningún dato en común</translation>
    </message>
    <message>
        <source>the same time of the year, and only one of them names the year</source>
        <translation>la misma época del año, y solo una nombra el año</translation>
    </message>
    <message>
        <source>the same words are credited to the {words} and to the {others}</source>
        <translation>las mismas palabras se atribuyen a {words} y a {others}</translation>
    </message>
    <message>
        <source>the same words are credited to {words} and to {others}</source>
        <translation>las mismas palabras se atribuyen a {words} y a {others}</translation>
    </message>
    <message>
        <source>the server broke off or sent what is no web page. Try again, or save the page in a browser and open the file</source>
        <translation>el servidor cortó o envió algo que no es una página web. Inténtelo de nuevo, o guarde la página en un navegador y abra el archivo</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached. Check the address and the connection to the internet</source>
        <translation>no se puede llegar al servidor. Compruebe la dirección y la conexión a internet</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached: there is no connection to the internet. Connect, and try again</source>
        <translation>no se llega al servidor: no hay conexión a internet. Conéctese e inténtelo otra vez</translation>
    </message>
    <message>
        <source>the server gave no page ({n}). Check the address</source>
        <translation>el servidor no dio ninguna página ({n}). Compruebe la dirección</translation>
    </message>
    <message>
        <source>the server is out of order ({n}). Try again later</source>
        <translation>el servidor no funciona ({n}). Inténtelo más tarde</translation>
    </message>
    <message>
        <source>the server refuses to hand out the page ({n}). Save it in a browser and open the file, or paste the text</source>
        <translation>el servidor se niega a dar la página ({n}). Guárdela en un navegador y abra el archivo, o pegue el texto</translation>
    </message>
    <message>
        <source>the server says there is no such page ({n}). Check the address</source>
        <translation>el servidor dice que no existe esa página ({n}). Compruebe la dirección</translation>
    </message>
    <message>
        <source>the server sent an empty page. Try again later, or paste the text</source>
        <translation>el servidor envió una página vacía. Inténtelo más tarde, o pegue el texto</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid, so the connection is not safe. Check the address</source>
        <translation>el certificado del servidor no es válido, así que la conexión no es segura. Compruebe la dirección</translation>
    </message>
    <message>
        <source>the site asks for a subscription. Only the first word could be read: paste the text, or open a saved copy</source>
        <translation>el sitio pide una suscripción. Solo se pudo leer la primera palabra: pegue el texto, o abra una copia guardada</translation>
    </message>
    <message>
        <source>the site asks for a subscription. Only the first {n} words could be read: paste the text, or open a saved copy</source>
        <translation>el sitio pide una suscripción. Solo se pudieron leer las primeras {n} palabras: pegue el texto, o abra una copia guardada</translation>
    </message>
    <message>
        <source>the site asks for consent to cookies first. Open the page in a browser and save it, or paste the text</source>
        <translation>el sitio pide primero el consentimiento para las cookies. Abra la página en un navegador y guárdela, o pegue el texto</translation>
    </message>
    <message>
        <source>the site refuses to show this page here. Open it in a browser and save it, or paste the text</source>
        <translation>el sitio se niega a mostrar esta página aquí. Ábrala en un navegador y guárdela, o pegue el texto</translation>
    </message>
    <message>
        <source>the site says that there is no such page. Check the address, or look for an archived copy</source>
        <translation>el sitio dice que no existe esa página. Compruebe la dirección, o busque una copia archivada</translation>
    </message>
    <message>
        <source>the site wants to see that a person is reading. Open the page in a browser and save it, or paste the text</source>
        <translation>el sitio quiere ver que lee una persona. Abra la página en un navegador y guárdela, o pegue el texto</translation>
    </message>
    <message>
        <source>the system&apos;s proxy {word} is of a kind that can&apos;t be used. Save the page in a browser and open the file</source>
        <translation>el proxy del sistema {word} es de un tipo que no se puede usar. Guarde la página en un navegador y abra el archivo</translation>
    </message>
    <message>
        <source>the two lengths of time are not the same</source>
        <translation>las dos duraciones no son iguales</translation>
    </message>
    <message>
        <source>there is no article in it. Paste the text instead</source>
        <translation>no contiene ningún artículo. Pegue el texto en su lugar</translation>
    </message>
    <message>
        <source>there is no article in this folder. Give one with texts, web pages, PDFs or Word files (subfolders are not searched)</source>
        <translation>no hay ningún artículo en esta carpeta. Dé una con textos, páginas web, PDF o archivos de Word (no se buscan subcarpetas)</translation>
    </message>
    <message>
        <source>there is no article in this page. Open the page of one article, or paste the text</source>
        <translation>no hay ningún artículo en esta página. Abra la página de un artículo, o pegue el texto</translation>
    </message>
    <message>
        <source>there is no article in this page. Paste the text instead</source>
        <translation>no hay ningún artículo en esta página. Pegue el texto en su lugar</translation>
    </message>
    <message>
        <source>there is no such file or folder. Check the path</source>
        <translation>no existe ese archivo o carpeta. Compruebe la ruta</translation>
    </message>
    <message>
        <source>there is no text on the clipboard. Copy the article first</source>
        <translation>no hay texto en el portapapeles. Copie primero el artículo</translation>
    </message>
    <message>
        <source>there was no answer at first, and the later report has one</source>
        <translation>al principio no había respuesta, y el informe posterior tiene una</translation>
    </message>
    <message>
        <source>this JSON holds no article: none of its objects has a headline and a text</source>
        <translation>este JSON no contiene ningún artículo: ninguno de sus objetos tiene titular y texto</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply to be a feed</source>
        <translation>este JSON está demasiado anidado para ser una fuente</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply to be news</source>
        <translation>este JSON está demasiado anidado para ser noticias</translation>
    </message>
    <message>
        <source>this NITF file has no text (body.content). Export the article again</source>
        <translation>este archivo NITF no tiene texto (body.content). Exporte el artículo de nuevo</translation>
    </message>
    <message>
        <source>this NewsML file holds no news item with a text. Export the articles themselves</source>
        <translation>este archivo NewsML no contiene ninguna noticia con texto. Exporte los artículos mismos</translation>
    </message>
    <message>
        <source>this PDF holds no text, only pictures of it. Run text recognition (OCR) on it and open that</source>
        <translation>este PDF no contiene texto, solo imágenes. Pásele un reconocimiento de texto (OCR) y abra el resultado</translation>
    </message>
    <message>
        <source>this PDF is damaged. Save it again, or copy its text and paste it</source>
        <translation>este PDF está dañado. Guárdelo de nuevo, o copie su texto y péguelo</translation>
    </message>
    <message>
        <source>this PDF is locked with a password. Open it elsewhere, save it without one and open that</source>
        <translation>este PDF está protegido con una contraseña. Ábralo en otro sitio, guárdelo sin ella y ábralo</translation>
    </message>
    <message>
        <source>this RTF is damaged. Save it again, or as text</source>
        <translation>este RTF está dañado. Guárdelo de nuevo, o como texto</translation>
    </message>
    <message>
        <source>this RTF is too large or nested too deeply. Save it as text and open that</source>
        <translation>este RTF es demasiado grande o está demasiado anidado. Guárdelo como texto y ábralo</translation>
    </message>
    <message>
        <source>this XML has more than {n} elements. Export fewer articles at once</source>
        <translation>este XML tiene más de {n} elementos. Exporte menos artículos a la vez</translation>
    </message>
    <message>
        <source>this XML is damaged. Export it again, or paste the text</source>
        <translation>este XML está dañado. Expórtelo de nuevo, o pegue el texto</translation>
    </message>
    <message>
        <source>this can&apos;t be read ({word}). Copy it to this computer and try again</source>
        <translation>esto no se puede leer ({word}). Cópielo a este ordenador e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>this document is damaged. Open it where it was written and save it again</source>
        <translation>este documento está dañado. Ábralo donde se escribió y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>this document is locked with a password. Save it without one and open that</source>
        <translation>este documento está protegido con una contraseña. Guárdelo sin ella y ábralo</translation>
    </message>
    <message>
        <source>this event is not in the library any more</source>
        <translation>este suceso ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>this export of {word} holds no text of an article. Export the full texts</source>
        <translation>esta exportación de {word} no contiene el texto de ningún artículo. Exporte los textos completos</translation>
    </message>
    <message>
        <source>this feed has more than {n} elements. Give the addresses of the articles</source>
        <translation>esta fuente tiene más de {n} elementos. Dé las direcciones de los artículos</translation>
    </message>
    <message>
        <source>this feed has no entries. Give the address of an article</source>
        <translation>esta fuente no tiene entradas. Dé la dirección de un artículo</translation>
    </message>
    <message>
        <source>this feed is not valid JSON. Save it again</source>
        <translation>esta fuente no es JSON válido. Guárdela de nuevo</translation>
    </message>
    <message>
        <source>this file is empty. Save the article again</source>
        <translation>este archivo está vacío. Guarde el artículo de nuevo</translation>
    </message>
    <message>
        <source>this file is larger than {n} MB. Save the article alone and open that</source>
        <translation>este archivo supera los {n} MB. Guarde solo el artículo y ábralo</translation>
    </message>
    <message>
        <source>this file may not be read. Change its permissions or copy it</source>
        <translation>este archivo no se puede leer. Cambie sus permisos o cópielo</translation>
    </message>
    <message>
        <source>this folder holds {n} files. Give one with the articles on one event, at most {m}</source>
        <translation>esta carpeta contiene {n} archivos. Dé una con los artículos sobre un suceso, como mucho {m}</translation>
    </message>
    <message>
        <source>this has more than {n} lines. Save the article alone and open that</source>
        <translation>esto tiene más de {n} líneas. Guarde solo el artículo y ábralo</translation>
    </message>
    <message>
        <source>this is a list of subscriptions with {words}, not an article. Give the address of a feed to read its entries</source>
        <translation>esto es una lista de suscripciones con {words}, no un artículo. Dé la dirección de una fuente para leer sus entradas</translation>
    </message>
    <message>
        <source>this is not a file or a folder. Give the path of an article</source>
        <translation>esto no es un archivo ni una carpeta. Dé la ruta de un artículo</translation>
    </message>
    <message>
        <source>this is not a text: {word}. Save the article as text or HTML and open that</source>
        <translation>esto no es un texto: {word}. Guarde el artículo como texto o HTML y ábralo</translation>
    </message>
    <message>
        <source>this is not a valid address. Check it</source>
        <translation>esto no es una dirección válida. Compruébela</translation>
    </message>
    <message>
        <source>this is not a web page but {word}. Give the address of an article</source>
        <translation>esto no es una página web sino {word}. Dé la dirección de un artículo</translation>
    </message>
    <message>
        <source>this is not the name of a file. Check the path</source>
        <translation>esto no es el nombre de un archivo. Compruebe la ruta</translation>
    </message>
    <message>
        <source>this is not valid JSON ({word}). Export it again</source>
        <translation>esto no es JSON válido ({word}). Expórtelo de nuevo</translation>
    </message>
    <message>
        <source>this list of subscriptions names no feed. Export it again, or give the address of a feed</source>
        <translation>esta lista de suscripciones no nombra ninguna fuente. Expórtela de nuevo, o dé la dirección de una fuente</translation>
    </message>
    <message>
        <source>this mail holds no text. Open what is attached to it, or paste the text</source>
        <translation>este correo no contiene texto. Abra lo que lleva adjunto, o pegue el texto</translation>
    </message>
    <message>
        <source>this page is larger than {n} MB. Save the article alone and open that</source>
        <translation>esta página supera los {n} MB. Guarde solo el artículo y ábralo</translation>
    </message>
    <message>
        <source>this saved page holds no HTML. Save it again, or paste the text</source>
        <translation>esta página guardada no contiene HTML. Guárdela de nuevo, o pegue el texto</translation>
    </message>
    <message>
        <source>time of posting</source>
        <translation>hora de publicación</translation>
    </message>
    <message>
        <source>to {words} is the opposite of to {others}</source>
        <translation>«{words}» es lo contrario de «{others}»</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>desvincular</translation>
    </message>
    <message>
        <source>who is {word} in {other_word} cannot be of {words}</source>
        <translation>quien tiene {word} años en {other_word} no puede ser de {words}</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>you matched them, and no rule tells more</source>
        <translation>usted las asoció, y ninguna regla dice más</translation>
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
        <source>{date} and {other_date} have no day in common</source>
        <translation>{date} y {other_date} no tienen ningún día en común</translation>
    </message>
    <message>
        <source>{date} and {other_date} overlap</source>
        <translation>{date} y {other_date} se solapan</translation>
    </message>
    <message>
        <source>{date} is a {day}</source>
        <translation>{date} es un {day}</translation>
    </message>
    <message>
        <source>{date} is not {other_date}</source>
        <translation>{date} no es {other_date}</translation>
    </message>
    <message>
        <source>{date} lies within {other_date}</source>
        <translation>{date} está dentro de {other_date}</translation>
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
        <source>{letters} both say {words}</source>
        <translation>{letters} dicen ambas {words}</translation>
    </message>
    <message>
        <source>{letters} say {words}</source>
        <translation>{letters} dicen {words}</translation>
    </message>
    <message>
        <source>{letters} says {words}</source>
        <translation>{letters} dice {words}</translation>
    </message>
    <message>
        <source>{letters} was published on {date}, after {others}</source>
        <translation>{letters} se publicó el {date}, después de {others}</translation>
    </message>
    <message>
        <source>{letters} were published later than {others}</source>
        <translation>{letters} se publicaron más tarde que {others}</translation>
    </message>
    <message>
        <source>{listing}: {clause}</source>
        <translation>{listing}: {clause}</translation>
    </message>
    <message>
        <source>{matched} of {total}</source>
        <translation>{matched} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{no_match} in {sources}.</source>
        <translation>{no_match} en {sources}.</translation>
    </message>
    <message>
        <source>{n} of 100 alike</source>
        <translation>{n} de 100 iguales</translation>
    </message>
    <message>
        <source>{n} of the {m} {word} held no text or were one too many, and were left out</source>
        <translation>{n} de las {m} entradas ({word}) no tenían texto o sobraban, y se dejaron fuera</translation>
    </message>
    <message>
        <source>{n} paragraphs stood twice</source>
        <translation>{n} párrafos aparecían dos veces</translation>
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
        <source>{words} lies in {place} in one and in {other_place} in the other</source>
        <translation>{words} está en {place} en una y en {other_place} en la otra</translation>
    </message>
    <message>
        <source>{words}, credited to {name}</source>
        <translation>{words}, atribuido a {name}</translation>
    </message>
    <message>
        <source>{word} belongs to another program</source>
        <translation>{word} pertenece a otro programa</translation>
    </message>
    <message>
        <source>{word} can&apos;t be written to. Choose another folder or change its permissions</source>
        <translation>no se puede escribir en {word}. Elija otra carpeta o cambie sus permisos</translation>
    </message>
    <message>
        <source>{word} can&apos;t be written to. Export the event to keep your work</source>
        <translation>no se puede escribir en {word}. Exporte el suceso para conservar su trabajo</translation>
    </message>
    <message>
        <source>{word} copy</source>
        <translation>Texto de {word}</translation>
    </message>
    <message>
        <source>{word} is damaged</source>
        <translation>{word} está dañado</translation>
    </message>
    <message>
        <source>{word} is damaged: its end is missing</source>
        <translation>{word} está dañado: falta el final</translation>
    </message>
    <message>
        <source>{word} is empty</source>
        <translation>{word} está vacío</translation>
    </message>
    <message>
        <source>{word} is larger than {n} MB</source>
        <translation>{word} supera los {n} MB</translation>
    </message>
    <message>
        <source>{word} is no library of Parallax</source>
        <translation>{word} no es una biblioteca de Parallax</translation>
    </message>
    <message>
        <source>{word} is not the file of an event</source>
        <translation>{word} no es el archivo de un suceso</translation>
    </message>
    <message>
        <source>{word} is not the file of one event</source>
        <translation>{word} no es el archivo de un solo suceso</translation>
    </message>
    <message>
        <source>{word} was written by a newer Parallax (form {n}, this one knows {m}). Update Parallax</source>
        <translation>{word} fue escrito por un Parallax más nuevo (forma {n}, este conoce {m}). Actualice Parallax</translation>
    </message>
    <message>
        <source>{word} years fit the year {other_word}</source>
        <translation>{word} años encajan con el año {other_word}</translation>
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
    <message>
        <source>“{words}” and “{others}” are not the same</source>
        <translation>«{words}» y «{others}» no son lo mismo</translation>
    </message>
    <message>
        <source>“{words}” and “{others}” cannot both be right</source>
        <translation>«{words}» y «{others}» no pueden ser ciertos a la vez</translation>
    </message>
    <message>
        <source>“{words}” are {n} days</source>
        <translation>«{words}» son {n} días</translation>
    </message>
    <message>
        <source>“{words}” are {n} days, not {m}</source>
        <translation>«{words}» son {n} días, no {m}</translation>
    </message>
    <message>
        <source>“{words}” are {others} together</source>
        <translation>«{words}» suman {others}</translation>
    </message>
    <message>
        <source>“{words}” are {others} together, not {word}</source>
        <translation>«{words}» suman {others}, no {word}</translation>
    </message>
    <message>
        <source>“{words}” can&apos;t be read as a {kind}; write it as an article would</source>
        <translation>«{words}» no se puede leer como {kind}; escríbalo como lo haría un artículo</translation>
    </message>
    <message>
        <source>“{words}” does not stand so in the longer quotation</source>
        <translation>«{words}» no aparece así en la cita más larga</translation>
    </message>
    <message>
        <source>“{words}” from {date} is about {other_date}</source>
        <translation>«{words}» desde {date} es aproximadamente {other_date}</translation>
    </message>
    <message>
        <source>“{words}” in one is “{others}” in the other</source>
        <translation>«{words}» en una es «{others}» en la otra</translation>
    </message>
    <message>
        <source>“{words}” is a vaguer word for “{others}”</source>
        <translation>«{words}» es una palabra más vaga para «{others}»</translation>
    </message>
    <message>
        <source>“{words}” is not a date that can be read</source>
        <translation>«{words}» no es una fecha que se pueda leer</translation>
    </message>
    <message>
        <source>“{words}” leaves open when</source>
        <translation>«{words}» deja abierto cuándo</translation>
    </message>
    <message>
        <source>“{words}” leaves room for “{others}”</source>
        <translation>«{words}» deja lugar a «{others}»</translation>
    </message>
    <message>
        <source>“{words}” stands only in one</source>
        <translation>«{words}» solo aparece en una</translation>
    </message>
    <message>
        <source>“{words}” stands only in one, and nothing marks the gap</source>
        <translation>«{words}» solo aparece en una, y nada señala el hueco</translation>
    </message>
</context>
</TS>
