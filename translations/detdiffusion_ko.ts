<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New layout</source>
        <translation>새 레이아웃(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty layout</source>
        <translation>빈 레이아웃을 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a layout, or a picture painted here</source>
        <translation>레이아웃이나 여기서 그린 그림을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>레이아웃 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>레이아웃을 저장합니다</translation>
    </message>
    <message>
        <source>Save layout &amp;as…</source>
        <translation>다른 이름으로 레이아웃 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the layout under another name</source>
        <translation>레이아웃을 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>그림 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture as PNG, with everything needed to paint it again</source>
        <translation>다시 그리는 데 필요한 모든 정보와 함께 그림을 PNG로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the change back</source>
        <translation>되돌린 변경을 다시 적용합니다</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to the clipboard</source>
        <translation>선택한 상자를 클립보드로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected boxes to the clipboard</source>
        <translation>선택한 상자를 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>C&amp;opy as COCO</source>
        <translation>COCO로 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected boxes as the text of a COCO file</source>
        <translation>선택한 상자를 COCO 파일의 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Add the boxes of the clipboard: of another layout, or layout or COCO text</source>
        <translation>클립보드의 상자를 추가합니다: 다른 레이아웃의 상자, 또는 레이아웃이나 COCO 텍스트</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>Add a copy of the selected boxes</source>
        <translation>선택한 상자의 사본을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selected boxes</source>
        <translation>선택한 상자를 지웁니다</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>선택 도구(&amp;S)</translation>
    </message>
    <message>
        <source>Move and resize boxes; a drag on empty ground draws</source>
        <translation>상자를 옮기고 크기를 바꿉니다. 빈 곳에서 끌면 새 상자가 그려집니다</translation>
    </message>
    <message>
        <source>&amp;Draw tool</source>
        <translation>그리기 도구(&amp;D)</translation>
    </message>
    <message>
        <source>Every drag draws a box, also inside another one</source>
        <translation>끌 때마다 상자를 그립니다. 다른 상자 안에서도 그립니다</translation>
    </message>
    <message>
        <source>Change &amp;class…</source>
        <translation>클래스 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>Type the class of the selected boxes and of the next one</source>
        <translation>선택한 상자와 다음 상자의 클래스를 입력합니다</translation>
    </message>
    <message>
        <source>&amp;Previous class</source>
        <translation>이전 클래스(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the class used before</source>
        <translation>바로 전에 쓰던 클래스로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Toggle easy / hard</source>
        <translation>쉬움 / 어려움 전환(&amp;T)</translation>
    </message>
    <message>
        <source>Easy: a detector should find the object. Hard: it should miss it</source>
        <translation>쉬움: 탐지기가 물체를 찾아야 합니다. 어려움: 놓쳐야 합니다</translation>
    </message>
    <message>
        <source>Set &amp;easy</source>
        <translation>쉬움으로(&amp;E)</translation>
    </message>
    <message>
        <source>A detector should find the object</source>
        <translation>탐지기가 물체를 찾아야 합니다</translation>
    </message>
    <message>
        <source>Set &amp;hard</source>
        <translation>어려움으로(&amp;H)</translation>
    </message>
    <message>
        <source>A detector should miss the object</source>
        <translation>탐지기가 물체를 놓쳐야 합니다</translation>
    </message>
    <message>
        <source>&amp;Unset the attribute</source>
        <translation>속성 지우기(&amp;U)</translation>
    </message>
    <message>
        <source>The model is told nothing about how easy the object is to find</source>
        <translation>물체를 찾기가 얼마나 쉬운지 모델에 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>왼쪽 가장자리 맞춤(&amp;L)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common left edge</source>
        <translation>선택한 상자를 공통된 왼쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Align &amp;centres horizontally</source>
        <translation>가로 가운데 맞춤(&amp;C)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes above each other</source>
        <translation>선택한 상자의 중심을 위아래로 나란히 놓습니다</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>오른쪽 가장자리 맞춤(&amp;R)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common right edge</source>
        <translation>선택한 상자를 공통된 오른쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>위쪽 가장자리 맞춤(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common top edge</source>
        <translation>선택한 상자를 공통된 위쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Align centres &amp;vertically</source>
        <translation>세로 가운데 맞춤(&amp;V)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes beside each other</source>
        <translation>선택한 상자의 중심을 좌우로 나란히 놓습니다</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>아래쪽 가장자리 맞춤(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common bottom edge</source>
        <translation>선택한 상자를 공통된 아래쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>가로로 고르게 배치(&amp;H)</translation>
    </message>
    <message>
        <source>Equal gaps from left to right; needs three boxes</source>
        <translation>왼쪽에서 오른쪽으로 간격을 같게 합니다. 상자 세 개가 필요합니다</translation>
    </message>
    <message>
        <source>Distribute v&amp;ertically</source>
        <translation>세로로 고르게 배치(&amp;E)</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom; needs three boxes</source>
        <translation>위에서 아래로 간격을 같게 합니다. 상자 세 개가 필요합니다</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>앞으로(&amp;R)</translation>
    </message>
    <message>
        <source>One step later in the drawing order</source>
        <translation>그리는 순서를 한 단계 뒤로 미룹니다</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>뒤로(&amp;L)</translation>
    </message>
    <message>
        <source>One step earlier in the drawing order</source>
        <translation>그리는 순서를 한 단계 앞당깁니다</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>잠그기 또는 풀기(&amp;K)</translation>
    </message>
    <message>
        <source>Locked boxes can&apos;t be moved, resized or deleted, and drags pass through them</source>
        <translation>잠긴 상자는 옮기거나 크기를 바꾸거나 지울 수 없고, 끌기는 그대로 통과합니다</translation>
    </message>
    <message>
        <source>H&amp;ide or show</source>
        <translation>숨기기 또는 보이기(&amp;I)</translation>
    </message>
    <message>
        <source>Hidden boxes are not shown, but painted all the same</source>
        <translation>숨긴 상자는 보이지 않지만 그림에는 그려집니다</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden boxes</source>
        <translation>숨긴 상자 보이기(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one pixel of the screen</source>
        <translation>그림의 1픽셀을 화면의 1픽셀로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>창에 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>페이지 전체를 보여 줍니다</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>너비에 맞춤(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>스냅(&amp;S)</translation>
    </message>
    <message>
        <source>Edges stick to the grid and to other boxes; Alt lets go</source>
        <translation>가장자리가 격자와 다른 상자에 달라붙습니다. Alt를 누르면 풀립니다</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>십자선(&amp;R)</translation>
    </message>
    <message>
        <source>Lines through the pointer while drawing</source>
        <translation>그리는 동안 포인터를 지나는 선을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Hide all boxes</source>
        <translation>모든 상자 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Boxes over the picture</source>
        <translation>그림 위에 상자 표시(&amp;B)</translation>
    </message>
    <message>
        <source>Show the boxes over the picture, or the picture alone</source>
        <translation>그림 위에 상자를 표시하거나 그림만 보여 줍니다</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>Paint the layout</source>
        <translation>레이아웃을 그림으로 생성</translation>
    </message>
    <message>
        <source>Generate &amp;pair</source>
        <translation>쌍 생성(&amp;P)</translation>
    </message>
    <message>
        <source>Paint the layout all easy and all hard from the same seed</source>
        <translation>같은 시드로 모두 쉬움과 모두 어려움을 함께 생성</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Stop painting or loading</source>
        <translation>생성이나 불러오기를 멈춤</translation>
    </message>
    <message>
        <source>&amp;Keep the seed</source>
        <translation>시드 유지(&amp;K)</translation>
    </message>
    <message>
        <source>The next picture uses the seed of the one shown</source>
        <translation>다음 그림은 지금 보이는 그림의 시드를 씁니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>키보드와 마우스(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About DetDiffusion Studio</source>
        <translation>DetDiffusion Studio 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Class of key %1</source>
        <translation>%1 키의 클래스</translation>
    </message>
    <message>
        <source>Paste boxes of the pre&amp;vious layout</source>
        <translation>이전 레이아웃의 상자 붙여넣기(&amp;V)</translation>
    </message>
    <message>
        <source>Add the boxes of the layout that was open before</source>
        <translation>바로 전에 열려 있던 레이아웃의 상자를 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>상자 추가(&amp;A)</translation>
    </message>
    <message>
        <source>A box where there is room; the arrows move it, Ctrl and the arrows resize it</source>
        <translation>빈자리에 상자를 놓습니다. 화살표 키로 옮기고 Ctrl+화살표 키로 크기를 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Trace a picture…</source>
        <translation>그림 대고 그리기(&amp;T)…</translation>
    </message>
    <message>
        <source>Put a photograph under the boxes, to draw them after it</source>
        <translation>상자 아래에 사진을 깔고 따라 그립니다</translation>
    </message>
    <message>
        <source>Re&amp;move the traced picture</source>
        <translation>밑그림 없애기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>패널 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>모든 패널을 처음 자리로 되돌립니다</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>모음 시트(&amp;S)</translation>
    </message>
    <message>
        <source>Paint the layout with several seeds in a row</source>
        <translation>여러 시드로 레이아웃을 차례로 생성합니다</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>스윕(&amp;W)</translation>
    </message>
    <message>
        <source>Paint the layout, then once more for every box with its attribute flipped, all from one seed: what does each attribute change?</source>
        <translation>레이아웃을 그린 뒤, 상자마다 속성을 뒤집어 같은 시드로 한 장씩 더 그립니다. 각 속성이 무엇을 바꿀까요?</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>모두 취소(&amp;A)</translation>
    </message>
    <message>
        <source>Stop painting and cancel everything that waits</source>
        <translation>생성을 멈추고 대기 중인 작업을 모두 취소합니다</translation>
    </message>
    <message>
        <source>Next way to co&amp;mpare</source>
        <translation>다음 비교 방식(&amp;M)</translation>
    </message>
    <message>
        <source>Side by side, slider, flicker, difference</source>
        <translation>나란히, 슬라이더, 번갈아 보기, 차이</translation>
    </message>
    <message>
        <source>Swap si&amp;des</source>
        <translation>좌우 바꾸기(&amp;D)</translation>
    </message>
    <message>
        <source>Exchange the two pictures that are compared</source>
        <translation>비교하는 두 그림의 자리를 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>기록(&amp;L)</translation>
    </message>
    <message>
        <source>What happened, to read or to send along with a question</source>
        <translation>무슨 일이 있었는지 읽거나 문의에 첨부합니다</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>small</source>
        <translation>작음</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>얇음</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>모르는 클래스</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <translation>상자가 너무 많음</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>드문 개수</translation>
    </message>
    <message>
        <source>Enlarge to 2 %</source>
        <translation>2 %로 키우기</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>키우기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Change class…</source>
        <translation>클래스 바꾸기…</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>큰 것만 남기기</translation>
    </message>
    <message>
        <source>%1: under 2 % of the picture</source>
        <translation>%1: 그림의 2 % 미만</translation>
    </message>
    <message>
        <source>%1: under %2 pixels across</source>
        <translation>%1: 폭이 %2픽셀 미만</translation>
    </message>
    <message>
        <source>%1: two edges on one location token</source>
        <translation>%1: 두 가장자리가 같은 위치 토큰에 있음</translation>
    </message>
    <message>
        <source>%1: twice in the same place</source>
        <translation>%1: 같은 자리에 두 번</translation>
    </message>
    <message>
        <source>%1 and %2 cover each other</source>
        <translation>%1, %2: 서로 겹침</translation>
    </message>
    <message>
        <source>%1: unknown to the model</source>
        <translation>%1: 모델이 모르는 클래스</translation>
    </message>
    <message>
        <source>%1 boxes, the model has room for %2</source>
        <translation>상자 %1개, 모델은 %2개까지 받습니다</translation>
    </message>
    <message>
        <source>Number of boxes: %1, usual are 3 to 8</source>
        <translation>상자 %1개, 보통은 3~8개입니다</translation>
    </message>
    <message>
        <source>Boxes this small were not in the training data and may be ignored.</source>
        <translation>이렇게 작은 상자는 학습 데이터에 없어서 무시될 수 있습니다.</translation>
    </message>
    <message>
        <source>The model paints in cells of this size and can&apos;t tell thinner boxes apart.</source>
        <translation>모델은 이 크기의 칸 단위로 그리므로 더 얇은 상자는 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>The model is told the places of the edges in steps, and these two fall together.</source>
        <translation>모델은 가장자리의 위치를 단계로 전달받는데, 이 두 가장자리는 같은 단계에 놓입니다.</translation>
    </message>
    <message>
        <source>The model is asked for two objects of one class in one place.</source>
        <translation>한 자리에 같은 클래스의 물체를 두 개 요청하고 있습니다.</translation>
    </message>
    <message>
        <source>The model may paint only one of the two objects.</source>
        <translation>모델이 두 물체 중 하나만 그릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The model was not trained with this class and can&apos;t paint it.</source>
        <translation>이 클래스로 학습하지 않은 모델이라 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s prompt has no room for more boxes.</source>
        <translation>모델의 프롬프트에 상자가 더 들어갈 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The model was trained and measured with 3 to 8 boxes in a picture.</source>
        <translation>모델은 그림당 상자 3~8개로 학습하고 평가했습니다.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>레이아웃 열기</translation>
    </message>
    <message>
        <source>Layouts and pictures (*.json *.png);;Layouts (*.json);;Pictures painted here (*.png);;All files (*)</source>
        <translation>레이아웃과 그림 (*.json *.png);;레이아웃 (*.json);;여기서 그린 그림 (*.png);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>레이아웃 저장</translation>
    </message>
    <message>
        <source>Layouts (*.layout.json *.json)</source>
        <translation>레이아웃 (*.layout.json *.json)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>LoRA 추가</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors);;All files (*)</source>
        <translation>LoRA 파일 (*.safetensors);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Replace pictures</source>
        <translation>그림 바꾸기</translation>
    </message>
    <message>
        <source>These files exist already:
%1</source>
        <translation>이미 있는 파일입니다:
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>The layout “%1” has changes that are not saved.</source>
        <translation>레이아웃 “%1”에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Trace a picture</source>
        <translation>그림 대고 그리기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.webp *.bmp);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>기록 파일 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>폴더로 내보내기</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the gallery to the trash?</source>
        <translation>
            <numerusform>갤러리 항목 %n개를 휴지통으로 옮길까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a detector</source>
        <translation>탐지기 고르기</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.json);;All files (*)</source>
        <translation>탐지기 (*.onnx *.cfg *.json);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Pair, seed %1</source>
        <translation>쌍, 시드 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from seed %1</source>
        <translation>
            <numerusform>그림 %n장, 시드 %1부터</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sweep over %n box(es), seed %1</source>
        <translation>
            <numerusform>상자 %n개 스윕, 시드 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, seed %1</source>
        <translation>그림, 시드 %1</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message numerus="yes">
        <source>Search over up to %n seed(s) from %1</source>
        <translation>
            <numerusform>시드 최대 %n개 찾기, %1부터</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryOutlook</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>About %1 of %2 free</source>
        <translation>여유 %2 중 약 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>About %1 on the GPU</source>
        <translation>GPU 메모리 약 %1</translation>
    </message>
    <message>
        <source>The model alone needs about %1, %2 are free.</source>
        <translation>모델만으로 약 %1가 필요하지만 여유는 %2입니다.</translation>
    </message>
    <message>
        <source>A picture needs about %1, %2 are free. A smaller size helps.</source>
        <translation>그림 한 장에 약 %1가 필요하지만 여유는 %2입니다. 크기를 줄여 보세요.</translation>
    </message>
    <message>
        <source>Closing other programs helps.</source>
        <translation>다른 프로그램을 닫으면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>16 bits help, or closing other programs.</source>
        <translation>16비트를 쓰거나 다른 프로그램을 닫으면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Enough for one picture, but a pair needs about %1, and %2 are free.</source>
        <translation>그림 한 장은 가능하지만 한 쌍에는 약 %1가 필요하고 여유는 %2입니다.</translation>
    </message>
    <message>
        <source>Model %1, denoising %2, decoding %3. A model that is loaded counts as free.</source>
        <translation>모델 %1, 노이즈 제거 %2, 디코딩 %3. 이미 불러온 모델은 여유로 계산합니다.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>상자(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>맞춤과 배치(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Snapping</source>
        <translation>스냅 대상(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>이전 버전(&amp;E)</translation>
    </message>
    <message>
        <source>Picture si&amp;ze</source>
        <translation>그림 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
</context>
<context>
    <name>Perception</name>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>미지정</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation>크기 바꾸기</translation>
    </message>
</context>
<context>
    <name>ShortcutPresets</name>
    <message>
        <source>DetDiffusion Studio</source>
        <translation>DetDiffusion Studio</translation>
    </message>
</context>
<context>
    <name>SweepCaption</name>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>그린 대로</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>box %1 %, rest %2 %</source>
        <translation>상자 %1 %, 나머지 %2 %</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>low IoU</source>
        <translation>낮은 IoU</translation>
    </message>
    <message>
        <source>wrong class (%1)</source>
        <translation>틀린 클래스 (%1)</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1 %2 · IoU %3</source>
        <translation>%1 %2 · IoU %3</translation>
    </message>
    <message>
        <source>extra: %1 %2</source>
        <translation>추가: %1 %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AboutDialog</name>
    <message>
        <source>About DetDiffusion Studio</source>
        <translation>DetDiffusion Studio 정보</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Boxes on a canvas become a picture, and each box says whether a detector should find its object.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;캔버스의 상자가 그림이 되고, 상자마다 탐지기가 그 물체를 찾아야 하는지 정합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;No model is loaded.&lt;/p&gt;</source>
        <translation>&lt;p&gt;불러온 모델이 없습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>그림 크기</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Most boxes</source>
        <translation>최대 상자 수</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>any word</source>
        <translation>모든 단어</translation>
    </message>
    <message>
        <source>%1 million parameters, %2</source>
        <translation>매개변수 %1백만 개, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It uses these libraries:&lt;/p&gt;</source>
        <translation>&lt;p&gt;GNU 일반 공중 사용 허가서(GPL) 3판 또는 그 이후 판을 따르는 자유 소프트웨어이며, 어떤 보증도 하지 않습니다.&lt;/p&gt;&lt;p&gt;사용하는 라이브러리:&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AdviceList</name>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxListModel</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Locked: L unlocks it.</source>
        <translation>잠김: L로 풉니다.</translation>
    </message>
    <message>
        <source>Hidden on the canvas: H shows it.</source>
        <translation>캔버스에서 숨김: H로 보입니다.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxesPanel</name>
    <message>
        <source>No boxes yet.
Drag on the canvas to draw one.</source>
        <translation>아직 상자가 없습니다.
캔버스에서 끌어서 그리세요.</translation>
    </message>
    <message>
        <source>Class of the selected boxes: click to change it (Enter)</source>
        <translation>선택한 상자의 클래스: 누르면 바꿀 수 있습니다 (Enter)</translation>
    </message>
    <message>
        <source>Boxes of the layout</source>
        <translation>레이아웃의 상자</translation>
    </message>
    <message>
        <source>Attribute of the selected boxes and of the next one (Q toggles)</source>
        <translation>선택한 상자와 다음 상자의 속성 (Q로 전환)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>Boxes in the layout, and how many the model takes</source>
        <translation>레이아웃의 상자 수와 모델이 받는 최대 개수</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasBar</name>
    <message>
        <source>Opacity of the boxes that are not selected</source>
        <translation>선택하지 않은 상자의 불투명도</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>상자(&amp;O)</translation>
    </message>
    <message>
        <source>Opacity of the traced picture</source>
        <translation>밑그림의 불투명도</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>그림(&amp;I)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasScene</name>
    <message>
        <source>%1 × %2 px, %3 %</source>
        <translation>%1 × %2 px, %3 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag here to draw a box.

Pick its class on the right (keys 1 to 9),
Q switches between easy and hard,
Ctrl+Enter paints the picture.</source>
        <translation>여기서 끌어 상자를 그리세요.

클래스는 오른쪽에서 고르고 (1~9 키),
Q로 쉬움과 어려움을 바꾸고,
Ctrl+Enter로 그림을 생성합니다.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasView</name>
    <message>
        <source>Layout canvas</source>
        <translation>레이아웃 캔버스</translation>
    </message>
    <message>
        <source>x %1, y %2 px (%3, %4)</source>
        <translation>x %1, y %2 px (%3, %4)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ClassPalette</name>
    <message>
        <source>Search classes (Ctrl+E)</source>
        <translation>클래스 검색 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search classes</source>
        <translation>클래스 검색</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>번갈아 보기</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Boxes 1</source>
        <translation>상자 1</translation>
    </message>
    <message>
        <source>Boxes 2</source>
        <translation>상자 2</translation>
    </message>
    <message>
        <source>Boxes over the first picture</source>
        <translation>첫째 그림 위에 상자 표시</translation>
    </message>
    <message>
        <source>Boxes over the second picture</source>
        <translation>둘째 그림 위에 상자 표시</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareView</name>
    <message>
        <source>Difference: white = %1 %</source>
        <translation>차이: 흰색 = %1 %</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>이 작업의 그림</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EditingController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장됨</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Close these hints for good</source>
        <translation>이 안내를 다시 보지 않습니다</translation>
    </message>
    <message>
        <source>Draw a box: drag, or %1</source>
        <translation>상자 그리기: 끌거나 %1</translation>
    </message>
    <message>
        <source>Easy or hard to detect: %1</source>
        <translation>찾기 쉬움 또는 어려움: %1</translation>
    </message>
    <message>
        <source>Paint both from one seed: %1</source>
        <translation>같은 시드로 둘 다 생성: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::Gallery</name>
    <message numerus="yes">
        <source>%1: %n line(s) of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</source>
        <translation>
            <numerusform>%1: 갤러리 목록에서 %n줄을 읽을 수 없습니다. 그림은 폴더에 그대로 있으니 거기서 열 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash (%2). Check the rights of the folder, or delete the file in the file manager.</source>
        <translation>%1 파일을 휴지통으로 옮길 수 없습니다 (%2). 폴더의 권한을 확인하거나 파일 관리자에서 지우세요.</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>쌍 %1</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>스윕 %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryController</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>그림 %n장 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>불러오기</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) to %1</source>
        <translation>
            <numerusform>그림 %n장을 %1(으)로 내보냄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryPanel</name>
    <message>
        <source>Search classes, seed, model</source>
        <translation>클래스, 시드, 모델 검색</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>갤러리 검색</translation>
    </message>
    <message>
        <source>Only what is starred</source>
        <translation>별표한 것만</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show it large (Return)</source>
        <translation>크게 보기 (Enter)</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Take seed, settings or everything of this picture</source>
        <translation>이 그림의 시드, 설정 또는 전부를 가져옵니다</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Star, or remove the star (point key)</source>
        <translation>별표를 하거나 지웁니다 (마침표 키)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The chosen pictures as files, or as a data set with boxes</source>
        <translation>고른 그림을 파일로, 또는 상자가 있는 데이터셋으로 내보냅니다</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Move to the desktop&apos;s trash (Delete)</source>
        <translation>바탕 화면의 휴지통으로 옮깁니다 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings with the seed</source>
        <translation>시드와 설정(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All: settings and layout</source>
        <translation>전부(&amp;A): 설정과 레이아웃</translation>
    </message>
    <message>
        <source>&amp;PNG with metadata…</source>
        <translation>메타데이터가 있는 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG &amp;without metadata…</source>
        <translation>메타데이터가 없는 PNG(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;JPEG with metadata…</source>
        <translation>메타데이터가 있는 JPEG(&amp;J)…</translation>
    </message>
    <message>
        <source>JPEG with&amp;out metadata…</source>
        <translation>메타데이터가 없는 JPEG(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;COCO data set with boxes…</source>
        <translation>상자가 있는 COCO 데이터셋(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;YOLO data set with boxes…</source>
        <translation>상자가 있는 YOLO 데이터셋(&amp;Y)…</translation>
    </message>
    <message>
        <source>Everything you paint is kept here.</source>
        <translation>생성한 그림은 모두 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>검색과 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationPanel</name>
    <message>
        <source>Denoising steps: more take longer and change less and less</source>
        <translation>노이즈 제거 단계: 늘릴수록 오래 걸리고 변화는 점점 줄어듭니다</translation>
    </message>
    <message>
        <source>How closely the picture follows the layout; 1 switches guidance off</source>
        <translation>그림이 레이아웃을 얼마나 충실히 따르는지; 1이면 가이던스를 끕니다</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>그린 대로</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>모두 쉬움</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>모두 어려움</translation>
    </message>
    <message>
        <source>Which attributes are painted; the layout stays as it is</source>
        <translation>어떤 속성으로 그릴지; 레이아웃은 그대로입니다</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>시드(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>단계(&amp;S)</translation>
    </message>
    <message>
        <source>Gu&amp;idance</source>
        <translation>가이던스(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;mpler</source>
        <translation>샘플러(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>속성(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;recision</source>
        <translation>정밀도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;LoRA</source>
        <translation>&amp;LoRA</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>그림의 너비 (픽셀)</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>그림의 높이 (픽셀)</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32비트 (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16비트 (bf16)</translation>
    </message>
    <message>
        <source>Numbers of 16 bits take less memory; the picture changes a little</source>
        <translation>16비트는 메모리를 덜 쓰며 그림이 조금 달라집니다</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>How the next seed is chosen</source>
        <translation>다음 시드를 정하는 방법</translation>
    </message>
    <message>
        <source>Fixed: the seed shown. Random: a new one each time (S keeps the one shown). Next: the one after it</source>
        <translation>고정: 표시된 시드. 무작위: 매번 새 시드 (S로 지금 시드를 유지). 다음: 그다음 시드</translation>
    </message>
    <message>
        <source>Pictures of a contact sheet</source>
        <translation>모음 시트의 그림 수</translation>
    </message>
    <message>
        <source>Pictures of consecutive seeds, shown as a contact sheet</source>
        <translation>연속된 시드의 그림을 모음 시트로 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>detdiffusion::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s a step, about %4 left</source>
        <translation>%1 / %2단계, 단계당 %3, 약 %4 남음</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutAdvisor</name>
    <message>
        <source>Enlarge</source>
        <translation>키우기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutEditor</name>
    <message>
        <source>Draw %1</source>
        <translation>%1 그리기</translation>
    </message>
    <message>
        <source>Change class to %1</source>
        <translation>클래스를 %1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>속성 바꾸기</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>조금 옮기기</translation>
    </message>
    <message>
        <source>Resize by key</source>
        <translation>키로 크기 바꾸기</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>고르게 배치</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보이기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Change drawing order</source>
        <translation>그리는 순서 바꾸기</translation>
    </message>
    <message>
        <source>Change picture size</source>
        <translation>그림 크기 바꾸기</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LoraList</name>
    <message>
        <source>How strongly it changes the model; 0 = not at all</source>
        <translation>모델을 바꾸는 세기; 0이면 바꾸지 않음</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1의 가중치</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Add a LoRA file to the model</source>
        <translation>모델에 LoRA 파일 추가</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message>
        <source>Boxes</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>배율 %1 %</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>이 모델은 레이아웃을 그릴 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>이 그림은 지금 선택된 LoRA 없이 그려졌습니다.</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>이 그림은 LoRA %1(으)로 그려졌습니다. 다시 그리려면 생성 패널에서 선택하세요.</translation>
    </message>
    <message>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>지난번 작업 %n개가 아직 기다립니다. 대기열 패널의 ‘계속’을 누르면 그립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정 결과</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MetadataPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>그림을 그린 방법</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boxes: %1</source>
        <translation>상자: %1</translation>
    </message>
    <message>
        <source>Size: %1 × %2</source>
        <translation>크기: %1 × %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>시드: %1</translation>
    </message>
    <message>
        <source>%1 steps, guidance %2, %3</source>
        <translation>%1단계, 가이던스 %2, %3</translation>
    </message>
    <message>
        <source>Model: %1 %2</source>
        <translation>모델: %1 %2</translation>
    </message>
    <message>
        <source>LoRA: %1</source>
        <translation>LoRA: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>프롬프트: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PageSizeMenu</name>
    <message>
        <source>&amp;Model&apos;s own: %1 × %2</source>
        <translation>모델 고유 크기(&amp;M): %1 × %2</translation>
    </message>
    <message>
        <source>&amp;Shape of the traced picture: %1 × %2</source>
        <translation>밑그림의 비율(&amp;S): %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message>
        <source>Loading the model…</source>
        <translation>모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <translation>모델을 불러오는 중… %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Generate loads the model with the new settings</source>
        <translation>생성을 누르면 새 설정으로 모델을 불러옵니다</translation>
    </message>
    <message>
        <source>Loading cancelled: Generate loads the model again</source>
        <translation>불러오기 취소됨: 생성을 누르면 모델을 다시 불러옵니다</translation>
    </message>
    <message>
        <source>No model: layouts can be drawn, but not painted</source>
        <translation>모델 없음: 레이아웃은 그릴 수 있지만 그림은 생성할 수 없습니다</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Not painted</source>
        <translation>그리지 못함</translation>
    </message>
    <message numerus="yes">
        <source>Found after %n seed(s).</source>
        <translation>
            <numerusform>시드 %n개 만에 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n seed(s) is as wanted: search on, or move the limits.</source>
        <translation>
            <numerusform>시드 %n개 중 원하는 것이 없습니다. 더 찾거나 기준을 옮기세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>그림: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ProblemController</name>
    <message>
        <source>Save under another name…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Remove this LoRA</source>
        <translation>이 LoRA 제거</translation>
    </message>
    <message>
        <source>Paint %1 × %2 pixels</source>
        <translation>%1 × %2픽셀로 그리기</translation>
    </message>
    <message>
        <source>Use 16 bits</source>
        <translation>16비트 사용</translation>
    </message>
</context>
<context>
    <name>detdiffusion::QueuePanel</name>
    <message>
        <source>Nothing waits. Generate can be pressed again while a picture is being painted: the next one queues here.</source>
        <translation>대기 중인 작업이 없습니다. 그리는 동안에도 생성을 누를 수 있으며, 다음 작업이 여기에 줄을 섭니다.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Start no further job</source>
        <translation>다음 작업을 시작하지 않습니다</translation>
    </message>
    <message>
        <source>Paint this job earlier</source>
        <translation>이 작업을 더 먼저 그립니다</translation>
    </message>
    <message>
        <source>Paint this job later</source>
        <translation>이 작업을 더 나중에 그립니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>이 작업을 취소합니다</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Paint this failed or cancelled job again</source>
        <translation>실패했거나 취소한 작업을 다시 그립니다</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Remove failed and cancelled jobs from the list</source>
        <translation>실패했거나 취소한 작업을 목록에서 지웁니다</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ResultPanel</name>
    <message>
        <source>The picture appears here.

Generate (Ctrl+Enter) paints the layout,
Generate pair (Ctrl+Shift+Enter) paints it
all easy and all hard from one seed.</source>
        <translation>그림이 여기에 나타납니다.

생성(Ctrl+Enter)은 레이아웃을 그리고,
쌍 생성(Ctrl+Shift+Enter)은 같은 시드로
모두 쉬움과 모두 어려움을 그립니다.</translation>
    </message>
    <message>
        <source>How the picture was painted</source>
        <translation>그림을 그린 방법</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>그리는 중…</translation>
    </message>
    <message>
        <source>Painting… a rough preview follows the steps.</source>
        <translation>그리는 중… 단계마다 대략적인 미리 보기가 나타납니다.</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>모두 쉬움</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>모두 어려움</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>가이던스 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SafetyController</name>
    <message>
        <source>The studio did not end in order last time. These are the unsaved changes of %1; save them to keep them.</source>
        <translation>지난번에 스튜디오가 정상적으로 끝나지 않았습니다. %1의 저장하지 않은 변경입니다. 남기려면 저장하세요.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutEditor</name>
    <message>
        <source>&amp;No keys</source>
        <translation>키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>기본 키(&amp;U)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>새 키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>지정(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>키를 바꿀 명령을 고르세요.</translation>
    </message>
    <message>
        <source>The canvas itself uses these keys: choose others.</source>
        <translation>캔버스가 쓰는 키입니다. 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Take over leaves it without them.</source>
        <translation>“%1”의 키입니다. 가져오면 그 명령에는 이 키가 없어집니다.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”.</source>
        <translation>“%1”에 쓸 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutsDialog</name>
    <message>
        <source>Draw a box</source>
        <translation>상자 그리기</translation>
    </message>
    <message>
        <source>drag on empty ground; Alt+drag also inside a box</source>
        <translation>빈 곳에서 끌기, 상자 안에서는 Alt+끌기</translation>
    </message>
    <message>
        <source>Keep it square</source>
        <translation>정사각형 유지</translation>
    </message>
    <message>
        <source>Shift while drawing or at a corner</source>
        <translation>그릴 때나 모서리에서 Shift</translation>
    </message>
    <message>
        <source>Keep a move on one axis</source>
        <translation>한 축으로만 옮기기</translation>
    </message>
    <message>
        <source>Shift while moving</source>
        <translation>옮길 때 Shift</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>끌 때 Alt</translation>
    </message>
    <message>
        <source>Let go of grid and guides</source>
        <translation>격자와 안내선 무시</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>선택에 추가</translation>
    </message>
    <message>
        <source>Ctrl+click; Shift+drag a frame</source>
        <translation>Ctrl+클릭, Shift+끌어 영역 선택</translation>
    </message>
    <message>
        <source>Next of stacked boxes</source>
        <translation>겹친 상자 중 다음 것</translation>
    </message>
    <message>
        <source>click again</source>
        <translation>다시 클릭</translation>
    </message>
    <message>
        <source>Next, previous box</source>
        <translation>다음, 이전 상자</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>arrows; with Shift; with Alt</source>
        <translation>화살표, Shift와 함께, Alt와 함께</translation>
    </message>
    <message>
        <source>Move by 1, by 10 pixels, by a location token</source>
        <translation>1픽셀, 10픽셀, 위치 토큰 한 칸씩 옮기기</translation>
    </message>
    <message>
        <source>Resize by 1 pixel</source>
        <translation>1픽셀씩 크기 바꾸기</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>See the page without boxes</source>
        <translation>상자 없이 페이지 보기</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>B를 누르고 있기</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>커서 위치에서 확대</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+휠</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>페이지 옮기기</translation>
    </message>
    <message>
        <source>wheel, middle drag, Space+drag</source>
        <translation>휠, 가운데 버튼 끌기, Space+끌기</translation>
    </message>
    <message>
        <source>Leave: drag, draw tool, selection</source>
        <translation>나가기: 끌기, 그리기 도구, 선택</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>키보드와 마우스</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>What</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>키와 마우스</translation>
    </message>
    <message>
        <source>Choosing one forgets your own changes</source>
        <translation>고르면 직접 바꾼 키는 사라집니다</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>키 배열(&amp;O)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SnapMenu</name>
    <message>
        <source>To other &amp;boxes</source>
        <translation>다른 상자에(&amp;B)</translation>
    </message>
    <message>
        <source>To the model&apos;s &amp;location tokens</source>
        <translation>모델의 위치 토큰에(&amp;L)</translation>
    </message>
    <message>
        <source>To a grid of %1 pixels</source>
        <translation>%1픽셀 격자에</translation>
    </message>
    <message>
        <source>To &amp;no grid</source>
        <translation>격자 없음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictController</name>
    <message>
        <source>Loading the detector…</source>
        <translation>탐지기를 불러오는 중…</translation>
    </message>
    <message>
        <source>Choose a detector: it says for every box of the picture whether it is found, and how well.</source>
        <translation>탐지기를 고르세요. 그림의 상자마다 찾았는지, 얼마나 잘 찾았는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Paint a picture: the detector looks at it at once.</source>
        <translation>그림을 생성하세요. 탐지기가 바로 살펴봅니다.</translation>
    </message>
    <message>
        <source>The detector looks at the picture…</source>
        <translation>탐지기가 그림을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictPanel</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Choose a detector…</source>
        <translation>탐지기 고르기…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or the config.json of a detector trained here</source>
        <translation>ONNX 파일, Darknet .cfg 파일, 또는 여기서 학습한 탐지기의 config.json</translation>
    </message>
    <message>
        <source>Score above %1</source>
        <translation>점수 %1 초과</translation>
    </message>
    <message>
        <source>IoU above %1</source>
        <translation>IoU %1 초과</translation>
    </message>
    <message>
        <source>Filters what was detected; nothing is detected again</source>
        <translation>이미 탐지한 것을 거릅니다. 다시 탐지하지 않습니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정 결과</translation>
    </message>
    <message>
        <source>Paint other seeds until</source>
        <translation>다음까지 다른 시드로 생성</translation>
    </message>
    <message>
        <source>every box is found</source>
        <translation>모든 상자를 찾을 때</translation>
    </message>
    <message>
        <source>easy boxes are found, hard ones are not</source>
        <translation>쉬운 상자는 찾고 어려운 상자는 놓칠 때</translation>
    </message>
    <message>
        <source>Goal of the search</source>
        <translation>찾기의 목표</translation>
    </message>
    <message>
        <source>found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>못 찾음</translation>
    </message>
    <message>
        <source>Asked easy</source>
        <translation>쉬움 요청</translation>
    </message>
    <message>
        <source>Asked hard</source>
        <translation>어려움 요청</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>최대 </translation>
    </message>
    <message>
        <source> seeds</source>
        <translation>개 시드</translation>
    </message>
    <message>
        <source>Seeds of the search</source>
        <translation>찾을 시드 수</translation>
    </message>
    <message>
        <source>Paints one seed after the other and stops at the first that does it</source>
        <translation>시드를 하나씩 그려 보고 처음으로 맞는 것에서 멈춥니다</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>탐지기 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n extra detection(s)</source>
        <translation>
            <numerusform>추가 탐지 %n개</numerusform>
        </translation>
    </message>
</context>
</TS>
